import { randomUuid } from '@/app/_components/random-uuid';
import type { SentAnswer } from './attempt-api';

/** An answer on its way. `isTried`: the server may have it already, so it must be sent again as it is. */
export interface QueuedAnswer extends SentAnswer {
  readonly isTried: boolean;
}

/**
 * Answers that the server has not confirmed, in this browser's storage from the moment they are given: they survive a
 * reload, a closed tab and an expired sign-in. Each page writes a list of its own; one that opens takes over what it
 * finds, be it of an earlier page or of one that is still open. Two that send the same entry do no harm, since its id
 * makes it one answer, and an entry never changes under its id.
 */
export class AnswerQueue {
  readonly #storage: Storage | undefined;
  readonly #prefix: string;
  readonly #own: string;
  #entries: readonly QueuedAnswer[];

  constructor(storage: Storage | undefined, owner: { userId: string; attemptId: string }) {
    this.#storage = storage;
    this.#prefix = `gradstep:quiz-answers:${owner.userId}:${owner.attemptId}:`;
    // Drawn anew by every page: one kept for the tab would be copied with it, and two pages overwrite one list.
    this.#own = `${this.#prefix}${randomUuid()}`;
    this.#entries = this.#adopt();
  }

  get entries(): readonly QueuedAnswer[] {
    return this.#entries;
  }

  /**
   * Adds an answer behind the others. One to the same item that this page never sent is replaced by it, id and all:
   * another page may have taken that over and sent it.
   */
  put(answer: Omit<QueuedAnswer, 'isTried' | 'base'>, revision: number): void {
    const last = this.#entries.findLast(({ index }) => index === answer.index);
    if (last !== undefined && !last.isTried) {
      const replaced = { ...answer, base: last.base, isTried: false };
      this.#write(this.#entries.map((entry) => (entry === last ? replaced : entry)));
    } else {
      const base = last === undefined ? revision : last.base + 1;
      this.#write([...this.#entries, { ...answer, base, isTried: false }]);
    }
  }

  /** The first entry, marked as tried. */
  take(): QueuedAnswer | undefined {
    const [first, ...rest] = this.#entries;
    if (first === undefined) return undefined;
    const taken = { ...first, isTried: true };
    this.#write([taken, ...rest]);
    return taken;
  }

  /** Removes the entry that the server has confirmed or refused. */
  remove(eventId: string): void {
    this.#write(this.#entries.filter((entry) => entry.eventId !== eventId));
  }

  /** Removes everything about an item: somebody decides anew. */
  removeItem(index: number): void {
    this.#write(this.#entries.filter((entry) => entry.index !== index));
  }

  #write(entries: readonly QueuedAnswer[]): void {
    this.#entries = entries;
    try {
      if (entries.length === 0) this.#storage?.removeItem(this.#own);
      else this.#storage?.setItem(this.#own, JSON.stringify(entries));
    } catch {
      // Storage is full or blocked; the copy in memory survives everything but a reload.
    }
  }

  #adopt(): readonly QueuedAnswer[] {
    const storage = this.#storage;
    if (storage === undefined) return [];
    try {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(
        (key) => key !== null && key.startsWith(this.#prefix),
      );
      const found = keys.flatMap((key) => parseEntries(key === null ? null : storage.getItem(key)));
      const entries = [...new Map(found.map((entry) => [entry.eventId, entry])).values()];
      this.#write(entries);
      for (const key of keys) if (key !== null && key !== this.#own) storage.removeItem(key);
      return entries;
    } catch {
      return [];
    }
  }
}

function parseEntries(text: string | null): QueuedAnswer[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is QueuedAnswer {
  const { eventId, index, base, durationMs }: Record<string, unknown> = { ...Object(value) };
  return (
    typeof eventId === 'string' &&
    typeof index === 'number' &&
    typeof base === 'number' &&
    typeof durationMs === 'number'
  );
}
