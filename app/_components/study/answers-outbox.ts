import type { QuizAnswer } from '@/lib/quiz/shown';
import type { GaveUp } from '@/lib/quiz/study/types';
import { RECORDS, toKey, type Owner } from './record-keys';
import { fieldsOf, readRecord, writeRecord } from './study-storage';

/** An answer on its way: kept from the press of the button until the server has it. */
export interface QueuedAnswer {
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly variant: number;
  readonly answer: QuizAnswer | GaveUp;
  /** ISO 8601 */
  readonly answeredAt: string;
  readonly durationMs: number;
  /** Not kept: the session had expired, or a quiz under way asks the item. To be sent again later. */
  readonly isHeld?: boolean;
}

const keyOf = (owner: Owner) => toKey(owner, RECORDS.outbox);

export function listQueued(owner: Owner): readonly QueuedAnswer[] {
  const value = readRecord(keyOf(owner));
  return Array.isArray(value) ? value.filter(isQueuedAnswer) : [];
}

/** Adds answers; what is there already stays as it is. Returns whether they will outlive the page. */
export function enqueue(owner: Owner, answers: readonly QueuedAnswer[]): boolean {
  const queued = listQueued(owner);
  const known = new Set(queued.map(({ id }) => id));
  return writeRecord(keyOf(owner), [...queued, ...answers.filter(({ id }) => !known.has(id))]);
}

/** Takes out what the server has, and marks what it would not keep. Reads anew: another tab may have added some. */
export function settle(
  owner: Owner,
  { done, held }: { readonly done: ReadonlySet<string>; readonly held: ReadonlySet<string> },
): void {
  const left = listQueued(owner).filter(({ id }) => !done.has(id));
  writeRecord(
    keyOf(owner),
    left.map((answer) => (held.has(answer.id) ? { ...answer, isHeld: true } : answer)),
  );
}

/** Our own page wrote it; checked as far as sending it depends on it. */
export function isQueuedAnswer(value: unknown): value is QueuedAnswer {
  const { id, itemId, version, variant, answer, answeredAt, durationMs } = fieldsOf(value);
  return (
    [id, itemId, answeredAt].every((text) => typeof text === 'string') &&
    [version, variant, durationMs].every((number) => typeof number === 'number') &&
    typeof answer === 'object' &&
    answer !== null
  );
}
