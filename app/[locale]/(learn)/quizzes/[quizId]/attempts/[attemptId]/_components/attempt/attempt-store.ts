import type { AttemptState } from '@/lib/quiz/graded/attempt-state';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import type { QuizAnswer } from '@/lib/quiz/shown';
import type { AnswerQueue } from './answer-queue';
import type { AttemptApi, SendResult, ServerTimes } from './attempt-api';

export interface Conflict {
  readonly index: number;
  readonly mine: QuizAnswer | null;
  readonly theirs: QuizAnswer | null;
  readonly revision: number;
}

/** 'refused': the server does not take an answer as it is. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'signed-out' | 'refused';

export interface AttemptSnapshot {
  readonly answers: readonly (QuizAnswer | null)[];
  /** Raised where an answer was put in from outside, so that its view begins anew. */
  readonly versions: readonly number[];
  readonly late: readonly boolean[];
  readonly state: AttemptState;
  readonly deadlineAt: number | null;
  readonly saving: SaveState;
  /** Answers that the server has not confirmed. */
  readonly waiting: number;
  /** Two tabs answered the same item: somebody decides. */
  readonly conflict: Conflict | undefined;
  /** 'waiting': will be handed in once there is a connection and everything is saved. */
  readonly submission: 'none' | 'waiting';
}

export interface AttemptStoreOptions {
  readonly attempt: ShownAttempt;
  readonly api: AttemptApi;
  readonly queue: AnswerQueue;
  /** A clock that no one can set: ms. */
  readonly monotonicMs: () => number;
  readonly createId: () => string;
  /** The attempt is over and everything that was given has been sent. */
  readonly onOver: () => void;
}

const SEND_DELAY_MS = 500;
/** What is typed last leaves this long before the end, so that it arrives in time. */
const SEND_MARGIN_MS = 1_000;
const ASK_AGAIN_MS = 1_000;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 10_000;

/**
 * An attempt in the browser: keeps answers at once, sends them in order and once, follows the server's clock, and tells
 * what another tab has written. It knows neither React nor the page.
 */
export class AttemptStore {
  readonly #options: AttemptStoreOptions;
  readonly #revisions: number[];
  readonly #listeners = new Set<() => void>();
  #conflicts: readonly Conflict[] = [];
  #snapshot: AttemptSnapshot;
  #clock: { readonly server: number; readonly monotonic: number };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;
  #isSending = false;
  #isClosed = false;
  #isOverTold = false;

  constructor(options: AttemptStoreOptions) {
    this.#options = options;
    const { attempt, queue, monotonicMs } = options;
    this.#revisions = attempt.items.map(({ revision }) => revision);
    this.#clock = { server: Date.parse(attempt.now), monotonic: monotonicMs() };
    const answers = attempt.items.map(({ answer }) => answer);
    for (const { index, answer } of queue.entries)
      if (index < answers.length) answers[index] = toAnswer(answer);
    this.#snapshot = {
      answers,
      versions: answers.map(() => 0),
      late: attempt.items.map(({ isLate }) => isLate),
      state: attempt.state,
      deadlineAt: attempt.deadlineAt === null ? null : Date.parse(attempt.deadlineAt),
      saving: queue.entries.length > 0 ? 'saving' : 'saved',
      waiting: queue.entries.length,
      conflict: undefined,
      submission: 'none',
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): AttemptSnapshot => this.#snapshot;

  /** The server's time now, whatever this device's clock says: rather ahead of it than behind. */
  readonly now = (): number => this.#clock.server + (this.#options.monotonicMs() - this.#clock.monotonic);

  /** Takes an answer: it is in this browser's storage before this returns. */
  answer(index: number, answer: QuizAnswer | null, durationMs: number): void {
    const { queue, createId } = this.#options;
    const isNothing = answer === null && (this.#snapshot.answers[index] ?? null) === null;
    if (isNothing || this.#snapshot.state !== 'open') return;
    queue.put({ eventId: createId(), index, answer, durationMs }, this.#revisions[index] ?? 0);
    this.#set({ answers: replace(this.#snapshot.answers, index, answer), saving: this.#stillSaving() });
    this.#schedule(Math.max(0, Math.min(SEND_DELAY_MS, this.#leftMs() - SEND_MARGIN_MS)));
  }

  /** Sends what is waiting, now: after going to another item, coming back online, signing in. */
  flush(): void {
    this.#retryMs = FIRST_RETRY_MS;
    this.#schedule(0);
  }

  /** Hands in once everything is saved. */
  submit(): void {
    this.#set({ submission: 'waiting' });
    this.flush();
  }

  cancelSubmission(): void {
    this.#set({ submission: 'none' });
  }

  /** Decides between two answers to one item. */
  settle({ index, mine, theirs, revision }: Conflict, keep: 'mine' | 'theirs'): void {
    const { queue, createId } = this.#options;
    this.#conflicts = this.#conflicts.filter((conflict) => conflict.index !== index);
    this.#revisions[index] = revision;
    if (keep === 'mine') queue.put({ eventId: createId(), index, answer: mine, durationMs: 0 }, revision);
    else this.#adopt(index, theirs);
    this.#set({ saving: this.#stillSaving() });
    this.flush();
  }

  /** Asks for state and deadline: extra time may have been given. */
  async refreshTimes(): Promise<void> {
    const askedAt = this.#options.monotonicMs();
    const times = await this.#options.api.readTimes();
    if (times === 'signed-out') this.#set({ saving: 'signed-out' });
    else if (times !== 'unanswered') {
      this.#follow(times, askedAt);
      // Signed in again in another tab.
      if (this.#snapshot.saving === 'signed-out') this.flush();
    }
  }

  /** Takes over what other tabs have saved meanwhile, except where this one has something to save. */
  async refresh(): Promise<void> {
    const askedAt = this.#options.monotonicMs();
    const attempt = await this.#options.api.read();
    if (attempt === undefined || this.#isClosed) return this.refreshTimes();
    const pending = new Set(this.#options.queue.entries.map(({ index }) => index));
    for (const [index, item] of attempt.items.entries()) {
      if (pending.has(index) || item.revision <= (this.#revisions[index] ?? 0)) continue;
      if (this.#conflicts.some((conflict) => conflict.index === index)) continue;
      this.#revisions[index] = item.revision;
      this.#adopt(index, item.answer);
    }
    const deadlineAt = attempt.deadlineAt === null ? null : Date.parse(attempt.deadlineAt);
    this.#follow({ now: Date.parse(attempt.now), deadlineAt, state: attempt.state }, askedAt);
    if (this.#snapshot.saving === 'signed-out') this.flush();
  }

  /** Begins to send; after `close` again, as React does when it mounts twice. */
  open(): void {
    this.#isClosed = false;
    this.flush();
    // The page was made before it came here and began to run: its time is behind by that much, and what the page before
    // it was still saving may be missing.
    void this.refresh();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#askTimer);
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.#pump(), delayMs);
  }

  async #pump(): Promise<void> {
    if (this.#isSending || this.#isClosed) return;
    this.#isSending = true;
    let goesOn = true;
    while (goesOn && !this.#isClosed) goesOn = await this.#sendNext();
    this.#isSending = false;
  }

  /** Sends one entry, or hands in. Whether there may be more to do at once. */
  async #sendNext(): Promise<boolean> {
    const { api, queue } = this.#options;
    const entry = queue.take();
    if (entry === undefined) return this.#finish();
    if (this.#snapshot.saving !== 'offline') this.#set({ saving: 'saving' });
    const sentAt = this.#options.monotonicMs();
    const result = await api.save(entry);
    if (this.#isClosed) return false;
    if (result.kind === 'unanswered' || result.kind === 'signed-out') return this.#wait(result.kind);
    this.#retryMs = FIRST_RETRY_MS;
    queue.remove(entry.eventId);
    this.#take(entry.index, result);
    if (result.kind !== 'refused') this.#follow(result.times, sentAt);
    return true;
  }

  #take(index: number, result: Exclude<SendResult, { kind: 'unanswered' | 'signed-out' }>): void {
    switch (result.kind) {
      case 'saved':
        this.#revisions[index] = Math.max(this.#revisions[index] ?? 0, result.revision);
        break;
      case 'late':
        this.#set({ late: replace(this.#snapshot.late, index, true) });
        break;
      case 'conflict':
        this.#clash(index, result);
        break;
      case 'refused':
        this.#options.queue.removeItem(index);
        this.#set({ saving: 'refused' });
        return;
    }
    this.#set({ saving: this.#stillSaving() });
  }

  #clash(index: number, { revision, answer }: { revision: number; answer: unknown }): void {
    this.#options.queue.removeItem(index);
    this.#revisions[index] = revision;
    const [mine, theirs] = [this.#snapshot.answers[index] ?? null, toAnswer(answer)];
    if (JSON.stringify(mine) === JSON.stringify(theirs)) return;
    this.#conflicts = [
      ...this.#conflicts.filter((conflict) => conflict.index !== index),
      { index, mine, theirs, revision },
    ];
  }

  /** Nothing is waiting: hands in if that was asked for and nobody has to decide anything. */
  async #finish(): Promise<boolean> {
    const { api, onOver } = this.#options;
    if (
      this.#snapshot.state === 'open' &&
      this.#snapshot.submission === 'waiting' &&
      this.#conflicts.length === 0
    ) {
      const sentAt = this.#options.monotonicMs();
      const times = await api.submit();
      if (this.#isClosed) return false;
      if (times === 'unanswered' || times === 'signed-out') return this.#wait(times);
      this.#follow(times, sentAt);
    }
    if (this.#snapshot.saving !== 'refused') this.#set({ saving: 'saved' });
    if (this.#snapshot.state !== 'open' && !this.#isOverTold) {
      this.#isOverTold = true;
      onOver();
    }
    return false;
  }

  #wait(why: 'unanswered' | 'signed-out'): false {
    this.#set({ saving: why === 'signed-out' ? 'signed-out' : 'offline' });
    this.#schedule(this.#retryMs);
    this.#retryMs = Math.min(MAX_RETRY_MS, this.#retryMs * 2);
    return false;
  }

  /** `askedAt`: when the request left. On its way back an answer grows old, and must not give time that is not there. */
  #follow({ now, deadlineAt, state: said }: ServerTimes, askedAt: number): void {
    this.#clock = { server: now, monotonic: askedAt };
    const { state: known } = this.#snapshot;
    // What is handed in stays so: an answer of before may arrive after that.
    const state = known === 'submitted' ? known : said;
    this.#set({ deadlineAt, state });
    if (state !== 'open' && known === 'open' && !this.#isSending) this.flush();
    // This clock is ahead of the server's: when time is up here, it may be open there for a moment.
    if (state === 'open' && this.#leftMs() < ASK_AGAIN_MS) this.#askAgain();
  }

  #askAgain(): void {
    clearTimeout(this.#askTimer);
    if (!this.#isClosed) this.#askTimer = setTimeout(() => void this.refreshTimes(), ASK_AGAIN_MS);
  }

  #leftMs(): number {
    const { deadlineAt } = this.#snapshot;
    return deadlineAt === null ? Infinity : deadlineAt - this.now();
  }

  #adopt(index: number, answer: QuizAnswer | null): void {
    this.#set({
      answers: replace(this.#snapshot.answers, index, answer),
      versions: replace(this.#snapshot.versions, index, (this.#snapshot.versions[index] ?? 0) + 1),
    });
  }

  /** What is being saved goes on being offline or signed out until an answer says otherwise. */
  #stillSaving(): SaveState {
    const { saving } = this.#snapshot;
    if (this.#options.queue.entries.length === 0) return 'saved';
    return saving === 'offline' || saving === 'signed-out' ? saving : 'saving';
  }

  #set(changes: Partial<AttemptSnapshot>): void {
    this.#snapshot = {
      ...this.#snapshot,
      ...changes,
      waiting: this.#options.queue.entries.length,
      conflict: this.#conflicts[0],
    };
    for (const listener of this.#listeners) listener();
  }
}

function replace<T>(values: readonly T[], index: number, value: T): readonly T[] {
  return values.map((old, place) => (place === index ? value : old));
}

function toAnswer(value: unknown): QuizAnswer | null {
  return isAnswer(value) ? value : null;
}

/** Our own server, or this browser's storage, gave it back as an item's view had made it. */
function isAnswer(value: unknown): value is QuizAnswer {
  return typeof value === 'object' && value !== null;
}
