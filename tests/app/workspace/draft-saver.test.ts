import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSaver, type DraftNotice, type SaveState } from '@/app/_components/workspace/draft/draft-saver';
import { createDraftStore } from '@/app/_components/workspace/draft/draft-store';
import { memoryStorage } from './memory-storage';

const starter = 'export function f() {}';
const owner = { userId: 'ann', exerciseId: 'softmax' };
/** Longer than a text waits before it is sent. */
const PAUSE_MS = 3_000;

interface Kept {
  readonly source: string;
  readonly updatedAt: string;
}

/** A request on its way: it reaches the server and its answer the page when the test says so. */
interface Request {
  readonly method: string;
  readonly source: string | undefined;
  /** The server takes it, and answers. */
  reach(): void;
  /** The answer arrives. */
  arrive(): Promise<void>;
  fail(): Promise<void>;
}

/** The server's copy, which the draft edited last stays, and the requests that ask for it. */
function serve(kept?: Kept) {
  const server = { kept, requests: [] as Request[] };
  const answer = (method: string, sent: Kept | undefined) => {
    if (method === 'GET' || sent === undefined) return Response.json({ draft: server.kept ?? null });
    if (server.kept !== undefined && server.kept.updatedAt > sent.updatedAt)
      return Response.json({ error: { code: 'draft_outdated' } }, { status: 409 });
    server.kept = sent;
    return Response.json({ updatedAt: sent.updatedAt });
  };
  vi.stubGlobal('fetch', (_: string, { method = 'GET', body }: { method?: string; body?: string }) => {
    const sent = body === undefined ? undefined : (JSON.parse(body) as Kept);
    return new Promise<Response>((resolve, reject) => {
      let response: Response | undefined;
      const reach = () => void (response ??= answer(method, sent));
      server.requests.push({
        method,
        source: sent?.source,
        reach,
        arrive: async () => {
          reach();
          if (response !== undefined) resolve(response);
          await vi.advanceTimersByTimeAsync(0);
        },
        fail: async () => {
          reject(new TypeError('Failed to fetch'));
          await vi.advanceTimersByTimeAsync(0);
        },
      });
    });
  });
  return server;
}

function open(storage = memoryStorage()) {
  const notices: DraftNotice[] = [];
  const states: SaveState[] = [];
  const saver = new DraftSaver({
    ...owner,
    starter,
    storage,
    onState: (state) => void states.push(state),
    onNotice: (notice) => void notices.push(notice),
  });
  saver.open();
  const draft = () => createDraftStore(storage, owner).read('own');
  const type = async (source: string) => {
    saver.edit(source);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
  };
  return { saver, notices, states, draft, type };
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-29T10:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the server’s copy', () => {
  it('takes the place of the starter', async () => {
    const server = serve({ source: 'there', updatedAt: '2026-11-29T09:00:00.000Z' });
    const compared = open().saver.compareWithServer();

    await server.requests[0]?.arrive();

    expect(await compared).toBe('there');
  });

  it('does not if something was written and saved while it was on its way', async () => {
    const server = serve({ source: 'of before', updatedAt: '2026-11-29T09:00:00.000Z' });
    const { saver, draft, type } = open();
    const compared = saver.compareWithServer();
    server.requests[0]?.reach();
    await type('written now');
    await server.requests[1]?.arrive();
    expect(draft()).toMatchObject({ source: 'written now', isSynced: true });

    await server.requests[0]?.arrive();

    expect(await compared).toBeUndefined();
    expect(draft()?.source).toBe('written now');
  });
});

describe('a text on its way to the server', () => {
  it('lets the next one wait, so that the newest arrives last', async () => {
    const server = serve();
    const { type, draft, states } = open();
    await type('first');
    await type('second');
    await type('third');
    expect(server.requests.map(({ source }) => source)).toEqual(['first']);

    await server.requests[0]?.arrive();
    await server.requests[1]?.arrive();

    expect(server.requests.map(({ source }) => source)).toEqual(['first', 'third']);
    expect(draft()).toMatchObject({ source: 'third', isSynced: true });
    expect(states.at(-1)).toBe('saved');
  });

  it('is followed by what waits even if it never arrives', async () => {
    const server = serve();
    const { type, draft } = open();
    await type('first');
    await type('second');

    await server.requests[0]?.fail();
    await server.requests[1]?.arrive();

    expect(server.kept?.source).toBe('second');
    expect(draft()?.isSynced).toBe(true);
  });

  it.each([
    { what: 'typed just now', pauseMs: 0 },
    { what: 'waiting for it', pauseMs: PAUSE_MS },
  ])('does not keep a page that may end from sending what is $what', async ({ pauseMs }) => {
    const server = serve();
    const { saver, type } = open();
    await type('first');
    saver.edit('second');
    await vi.advanceTimersByTimeAsync(pauseMs);

    saver.flush();

    expect(server.requests.map(({ source }) => source)).toEqual(['first', 'second']);
  });

  it('is not taken for that of another device where a later one has overtaken it', async () => {
    const server = serve();
    const { saver, type, draft, notices } = open();
    await type('first');
    saver.edit('second');
    saver.flush();
    await server.requests[1]?.arrive();
    saver.edit('third');

    await server.requests[0]?.arrive();
    await server.requests[2]?.arrive();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    await server.requests.at(-1)?.arrive();

    expect(notices).toEqual([]);
    expect(server.kept?.source).toBe('third');
    expect(draft()).toMatchObject({ source: 'third', isSynced: true });
  });

  it('stays unsaved where only an earlier one has arrived', async () => {
    const server = serve();
    const { saver, type, draft } = open();
    await type('first');
    saver.edit('second');
    saver.flush();
    await server.requests[1]?.fail();
    await server.requests[0]?.arrive();

    expect(draft()).toMatchObject({
      source: 'second',
      isSynced: false,
      serverAt: Date.parse(server.kept?.updatedAt ?? ''),
    });
  });

  it('that another device has overtaken is told, and waits for a decision', async () => {
    const server = serve();
    const { type, draft, notices } = open();
    server.kept = { source: 'theirs', updatedAt: '2026-11-29T11:00:00.000Z' };
    await type('mine');
    await server.requests[0]?.arrive();
    await server.requests[1]?.arrive();

    expect(notices).toEqual([{ kind: 'other-device', source: 'theirs' }]);
    expect(draft()?.source).toBe('mine');
  });
});
