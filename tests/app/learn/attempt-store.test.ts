import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import { AnswerQueue } from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/attempt/answer-queue';
import {
  createAttemptApi,
  type AttemptApi,
  type SendResult,
  type SentAnswer,
  type ServerTimes,
} from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/attempt/attempt-api';
import { AttemptStore } from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/attempt/attempt-store';
import { until } from '@/tests/factories/grading';

const NOW = Date.parse('2026-11-29T10:00:00Z');

/** Just as much of Storage as a browser's. */
function createStorage(): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
}

/** A server that keeps answers as the real one does, and can be away. */
class FakeServer {
  readonly answers = new Map<number, { revision: number; answer: unknown }>();
  readonly requests: SentAnswer[] = [];
  readonly #seen = new Map<string, SendResult>();
  /** Where the attempt is asked for; undefined: it cannot be had. */
  attempt: ShownAttempt | undefined;
  mode: 'up' | 'down' | 'lost-answer' | 'signed-out' = 'up';
  state: ServerTimes['state'] = 'open';
  now = NOW;
  /** What happens between the server's answer and its arrival. */
  onTheWay: () => Promise<void> = async () => undefined;

  get times(): ServerTimes {
    return { now: this.now, deadlineAt: NOW + 60_000, state: this.state };
  }

  readonly api: AttemptApi = {
    save: async (sent) => {
      this.requests.push(sent);
      if (this.mode === 'down') return { kind: 'unanswered' };
      if (this.mode === 'signed-out') return { kind: 'signed-out' };
      const result = this.#seen.get(sent.eventId) ?? this.#keep(sent);
      await this.onTheWay();
      if (this.mode === 'up') return result;
      this.mode = 'up';
      return { kind: 'unanswered' };
    },
    submit: async () => {
      if (this.mode !== 'up') return 'unanswered';
      this.state = 'submitted';
      return this.#answer(this.times);
    },
    readTimes: () => this.#answer(this.times),
    read: () => this.#answer(this.attempt),
    echo: async () => null,
  };

  async #answer<T>(answer: T): Promise<T> {
    await this.onTheWay();
    return answer;
  }

  #keep({ eventId, index, base, answer }: SentAnswer): SendResult {
    const known = this.answers.get(index) ?? { revision: 0, answer: null };
    if (known.revision !== base) return { kind: 'conflict', ...known, times: this.times };
    this.answers.set(index, { revision: base + 1, answer });
    const result: SendResult = { kind: 'saved', revision: base + 1, times: this.times };
    this.#seen.set(eventId, result);
    return result;
  }
}

function open(server: FakeServer, storage = createStorage()) {
  const over: true[] = [];
  const attempt = {
    id: 'attempt',
    state: server.state,
    now: new Date(NOW).toISOString(),
    deadlineAt: new Date(NOW + 60_000).toISOString(),
    items: [0, 1, 2].map((index) => ({
      answer: server.answers.get(index)?.answer ?? null,
      revision: server.answers.get(index)?.revision ?? 0,
      isLate: false,
    })),
  } as unknown as ShownAttempt;
  const clock = { ms: 0 };
  const store = new AttemptStore({
    attempt,
    api: server.api,
    queue: new AnswerQueue(storage, { userId: 'user', attemptId: 'attempt' }),
    monotonicMs: () => clock.ms,
    createId: () => crypto.randomUUID(),
    onOver: () => void over.push(true),
  });
  const settle = async () => {
    store.flush();
    await until(() => ['saved', 'offline', 'signed-out'].includes(store.getSnapshot().saving));
  };
  return { store, storage, over, clock, settle };
}

const text = (value: string) => ({ text: value });

describe('answers in the browser', () => {
  it('typed quickly are one request with the last text', async () => {
    const server = new FakeServer();
    const { store, settle } = open(server);

    for (const value of ['ㅇ', '에', '에포크']) store.answer(0, text(value), 10);
    await settle();

    expect(server.requests).toHaveLength(1);
    expect(server.answers.get(0)).toEqual({ revision: 1, answer: text('에포크') });
    store.close();
  });

  it('that the page before a reload was still saving are taken over', async () => {
    const server = new FakeServer();
    const { store } = open(server);
    server.attempt = {
      now: new Date(NOW).toISOString(),
      deadlineAt: null,
      state: 'open',
      items: [{ answer: text('1/4'), revision: 1, isLate: false }],
    } as unknown as ShownAttempt;

    store.open();

    await until(() => store.getSnapshot().answers[0] !== null);
    expect(store.getSnapshot().answers[0]).toEqual(text('1/4'));
    store.close();
  });

  it('whose confirmation was lost are sent again with the same id, and the next one behind them', async () => {
    const server = new FakeServer();
    const { store, settle } = open(server);
    server.mode = 'lost-answer';
    store.answer(0, text('first'), 1);
    await settle();
    store.answer(0, text('second'), 2);
    await until(() => store.getSnapshot().saving === 'saved');

    const [first, again, second] = server.requests;
    expect([first!.eventId === again!.eventId, again!.eventId === second!.eventId]).toEqual([true, false]);
    expect(server.requests.map(({ base }) => base)).toEqual([0, 0, 1]);
    expect(server.answers.get(0)).toEqual({ revision: 2, answer: text('second') });
    store.close();
  });

  it('survive a closed tab: the next one shows and sends them in order, and clears what it took', async () => {
    const server = new FakeServer();
    server.mode = 'down';
    const before = open(server);
    before.store.answer(1, text('one'), 1);
    await before.settle();
    before.store.answer(2, text('two'), 1);
    before.store.close();
    server.mode = 'up';
    server.requests.length = 0;

    const after = open(server, before.storage);
    expect(after.store.getSnapshot().answers).toEqual([null, text('one'), text('two')]);
    await after.settle();

    expect(server.requests.map(({ index }) => index)).toEqual([1, 2]);
    expect(before.storage.length).toBe(0);
    after.store.close();
  });

  it('of two tabs that differ ask; nothing is overwritten until one has decided', async () => {
    const server = new FakeServer();
    const here = open(server);
    server.answers.set(0, { revision: 1, answer: text('theirs') });

    here.store.answer(0, text('mine'), 1);
    await here.settle();

    const { conflict } = here.store.getSnapshot();
    expect(conflict).toEqual({ index: 0, mine: text('mine'), theirs: text('theirs'), revision: 1 });
    expect(server.answers.get(0)).toEqual({ revision: 1, answer: text('theirs') });
    here.store.settle(conflict!, 'mine');
    await until(() => server.answers.get(0)?.revision === 2);
    expect(server.answers.get(0)?.answer).toEqual(text('mine'));
    expect(here.store.getSnapshot().conflict).toBeUndefined();
    here.store.close();
  });

  it('of two tabs that share what was unsent ask as well, and neither is lost', async () => {
    const server = new FakeServer();
    const first = open(server);
    first.store.answer(0, text('of before'), 1);
    const second = open(server, first.storage);
    await second.settle();

    first.store.answer(0, text('changed'), 1);
    await first.settle();

    expect(server.answers.get(0)).toEqual({ revision: 1, answer: text('of before') });
    expect(first.store.getSnapshot().conflict).toMatchObject({
      mine: text('changed'),
      theirs: text('of before'),
    });
    first.store.close();
    second.store.close();
  });

  it('of a duplicated tab are kept beside those of the first', () => {
    const server = new FakeServer();
    server.mode = 'down';
    const first = open(server);
    const second = open(server, first.storage);

    first.store.answer(0, text('first'), 1);
    second.store.answer(1, text('second'), 1);
    first.store.close();
    second.store.close();

    const third = open(server, first.storage);
    expect(third.store.getSnapshot().answers).toEqual([text('first'), text('second'), null]);
  });

  it('that are the same in both tabs ask nothing', async () => {
    const server = new FakeServer();
    const { store, settle } = open(server);
    server.answers.set(0, { revision: 1, answer: text('same') });

    store.answer(0, text('same'), 1);
    await settle();

    expect(store.getSnapshot()).toMatchObject({ conflict: undefined, saving: 'saved', waiting: 0 });
    store.close();
  });

  it('wait while signed out and are sent after signing in again', async () => {
    const server = new FakeServer();
    const { store, settle } = open(server);
    server.mode = 'signed-out';
    store.answer(0, text('kept'), 1);
    await settle();
    expect(store.getSnapshot()).toMatchObject({ saving: 'signed-out', waiting: 1 });

    server.mode = 'up';
    await store.refresh();

    await until(() => server.answers.has(0));
    await until(() => store.getSnapshot().saving === 'saved');
    store.close();
  });

  it('are all saved before the attempt is handed in', async () => {
    const server = new FakeServer();
    const { store, over } = open(server);
    server.mode = 'lost-answer';
    store.answer(0, text('last'), 1);

    store.submit();

    await until(() => over.length > 0);
    expect(server.answers.get(0)?.answer).toEqual(text('last'));
    expect([server.state, over.length]).toEqual(['submitted', 1]);
    store.close();
  });

  it('count time by the server and a clock that nobody sets', () => {
    const { store, clock } = open(new FakeServer());

    clock.ms += 5_000;

    expect(store.now()).toBe(NOW + 5_000);
  });
});

describe('the time left', () => {
  afterEach(() => void vi.useRealTimers());

  it('is asked for as soon as the page runs, which may be long after it was made', async () => {
    const server = new FakeServer();
    const { store } = open(server);
    server.now = NOW + 8_000;

    store.open();

    await until(() => store.now() === NOW + 8_000);
    store.close();
    expect(store.now()).toBe(NOW + 8_000);
  });

  it.each([
    { by: 'the times', ask: (store: AttemptStore) => store.refreshTimes() },
    { by: 'the attempt', ask: (store: AttemptStore) => store.refresh() },
    { by: 'an answer', ask: async (store: AttemptStore) => store.answer(0, text('a'), 1) },
    { by: 'handing in', ask: async (store: AttemptStore) => store.submit() },
  ])('does not grow by the way of what the server answers: $by', async ({ ask }) => {
    const server = new FakeServer();
    const { store, clock } = open(server);
    server.attempt = {
      now: new Date(NOW).toISOString(),
      deadlineAt: null,
      state: 'open',
      items: [],
    } as unknown as ShownAttempt;
    let arrived = 0;
    server.onTheWay = async () => {
      clock.ms += 3_000;
      arrived += 1;
    };

    await ask(store);

    await until(() => arrived > 0);
    await until(() => ['saved', 'refused'].includes(store.getSnapshot().saving));
    expect(store.now()).toBe(NOW + 3_000);
    store.close();
  });

  it('is over once handed in, though an answer of before arrives after that', async () => {
    const server = new FakeServer();
    const { store, over } = open(server);
    let arrive: () => void = () => undefined;
    server.onTheWay = () => new Promise((resolve) => (arrive = resolve));
    const asked = store.refreshTimes();
    server.onTheWay = async () => undefined;
    store.submit();
    await until(() => over.length > 0);

    arrive();
    await asked;

    expect(store.getSnapshot().state).toBe('submitted');
    store.close();
  });

  it.each([
    { leftMs: 30_000, delayMs: 500 },
    { leftMs: 1_200, delayMs: 200 },
    { leftMs: 400, delayMs: 0 },
  ])('of $leftMs ms lets an answer wait for $delayMs ms', async ({ leftMs, delayMs }) => {
    vi.useFakeTimers();
    const server = new FakeServer();
    const { store, clock } = open(server);
    clock.ms = 60_000 - leftMs;

    store.answer(0, text('last'), 1);

    await vi.advanceTimersByTimeAsync(Math.max(0, delayMs - 10));
    expect(server.requests).toHaveLength(delayMs === 0 ? 1 : 0);
    await vi.advanceTimersByTimeAsync(10);
    expect(server.requests).toHaveLength(1);
    store.close();
  });

  it('is asked for again where it has run out here a moment before it does there', async () => {
    vi.useFakeTimers();
    const server = new FakeServer();
    const { store, clock } = open(server);
    server.now = NOW + 59_800;
    server.onTheWay = async () => void (clock.ms += 300);
    await store.refreshTimes();
    expect(store.getSnapshot().state).toBe('open');
    server.state = 'expired';

    await vi.advanceTimersByTimeAsync(1_000);

    expect(store.getSnapshot().state).toBe('expired');
    store.close();
  });
});

describe('what a server answers', () => {
  const sent = { eventId: 'e1', index: 0, base: 0, answer: text('1'), durationMs: 1 };
  const fault = (code: string) => JSON.stringify({ error: { code, params: {}, requestId: 'r' } });

  function save(status: number, body: string) {
    const bodies: unknown[] = [];
    const api = createAttemptApi({
      ...{ attemptId: 'attempt', locale: 'ko', userId: 'user' },
      fetch: async (_, request) => {
        bodies.push(JSON.parse(String(request?.body)));
        return new Response(body, { status });
      },
    });
    return { bodies, result: api.save(sent) };
  }

  it.each([
    { of: 'a page of the network, 403', status: 403, body: '<html>Sign in to the network</html>' },
    { of: 'a page of the network, 404', status: 404, body: '<html>Not here</html>' },
    { of: 'a page of the network, 401', status: 401, body: '<html>Who are you?</html>' },
    { of: 'somebody else’s JSON', status: 400, body: '{"error":"bad request"}' },
    { of: 'no such attempt', status: 404, body: fault('not_found') },
    { of: 'too much at once', status: 429, body: fault('rate_limited') },
  ])('leaves it in the queue where it does not concern the answer: $of', async ({ status, body }) => {
    expect(await save(status, body).result).toEqual({ kind: 'unanswered' });
  });

  it('asks to sign in where nobody is signed in, or somebody else', async () => {
    expect(await save(401, fault('sign_in_required')).result).toEqual({ kind: 'signed-out' });
  });

  it.each([
    { code: 'invalid_request', status: 400 },
    { code: 'payload_too_large', status: 413 },
    { code: 'idempotency_key_reused', status: 409 },
  ])('is a refusal where our server says so of the answer: $code', async ({ code, status }) => {
    expect(await save(status, fault(code)).result).toEqual({ kind: 'refused', code });
  });

  it('is asked for the owner of the page', async () => {
    const { bodies, result } = save(200, '{}');
    await result;

    expect(bodies).toEqual([{ owner: 'user', eventId: 'e1', base: 0, answer: text('1'), durationMs: 1 }]);
  });
});
