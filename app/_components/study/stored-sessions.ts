import type { Text } from '@/lib/exercise/types';
import type { QuizAnswer, ShownFeedback, ShownItem } from '@/lib/quiz/shown';
import { RECORDS, toKey, type Owner } from './record-keys';
import { fieldsOf, listKeys, readRecord, removeRecord, writeRecord } from './study-storage';

/** One item of a session, and how far it has come. */
export interface SessionEntry {
  readonly item: ShownItem;
  /** Title of the exercise in which a mistake has scheduled it. */
  readonly mistakenIn?: Text;
  /** What stands in the answer's place. */
  readonly answer: QuizAnswer | null;
  /** Id of the answer as it was handed in last; absent: not yet. */
  readonly reviewId?: string;
  readonly answeredAt?: string;
  readonly durationMs?: number;
  readonly feedback?: ShownFeedback;
  /** Code of the reason why the answer will not be marked. */
  readonly fault?: string;
  /** When it will be asked again. */
  readonly dueAt?: number;
  readonly isSkipped?: boolean;
  /** Handed in as "I don't know", whatever stands in the answer's place. */
  readonly isGivenUp?: boolean;
}

export interface StoredSession {
  readonly scope: string;
  readonly locale: string;
  readonly startedAt: number;
  /** Items of the scope that did not fit. */
  readonly remaining: number;
  readonly entries: readonly SessionEntry[];
  /** The entry shown; one past the last: the summary. */
  readonly index: number;
}

/** What came back for an answer. */
export interface AnswerNews {
  readonly id: string;
  readonly feedback?: ShownFeedback;
  readonly fault?: string;
  readonly dueAt?: number;
}

/** Sessions kept for each person: items and their figures take room. */
const MAX_SESSIONS = 4;
/** Days after which an unfinished session is begun anew. */
const MAX_AGE_MS = 7 * 86_400_000;

const keyOf = (owner: Owner, scope: string) => toKey(owner, `${RECORDS.session}${scope}`);

export const isFinished = ({ index, entries }: StoredSession): boolean => index >= entries.length;

/** Whether an answer was handed in and nothing has come back for it yet. */
export const isUnmarked = ({ reviewId, feedback, fault }: SessionEntry): boolean =>
  reviewId !== undefined && feedback === undefined && fault === undefined;

/** The session of a scope as it was left; undefined where there is none, or only one of long ago. */
export function readSession(owner: Owner, scope: string): StoredSession | undefined {
  const value = readRecord(keyOf(owner, scope));
  return isStoredSession(value) && Date.now() - value.startedAt < MAX_AGE_MS ? value : undefined;
}

export function writeSession(owner: Owner, session: StoredSession): void {
  writeRecord(keyOf(owner, session.scope), session);
}

export function removeSession(owner: Owner, scope: string): void {
  removeRecord(keyOf(owner, scope));
}

function listSessions(owner: Owner): { readonly key: string; readonly session: StoredSession }[] {
  return listKeys(owner, RECORDS.session).flatMap((key) => {
    const session = readRecord(key);
    return isStoredSession(session) ? [{ key, session }] : [];
  });
}

/** Removes what is old, and of the rest what is finished first, so that storage does not fill up. */
export function pruneSessions(owner: Owner): void {
  const sessions = listSessions(owner).toSorted(
    ({ session: a }, { session: b }) =>
      Number(isFinished(a)) - Number(isFinished(b)) || b.startedAt - a.startedAt,
  );
  sessions.forEach(({ key, session }, place) => {
    const isOld = Date.now() - session.startedAt >= MAX_AGE_MS;
    if (isOld || place >= MAX_SESSIONS) removeRecord(key);
  });
}

/** Gives unfinished sessions to another owner, where they have none of the scope. */
export function moveSessions(from: Owner, to: Owner): void {
  for (const { key, session } of listSessions(from)) {
    if (!isFinished(session) && readSession(to, session.scope) === undefined) writeSession(to, session);
    removeRecord(key);
  }
}

/** Writes what came back into whatever session asked for it, open or not. */
export function applyNewsToSessions(owner: Owner, news: readonly AnswerNews[]): void {
  for (const { session } of listSessions(owner)) {
    const next = applyNews(session, news);
    if (next !== session) writeSession(owner, next);
  }
}

/** The session with what came back for its answers; the same object where nothing did. */
export function applyNews(session: StoredSession, news: readonly AnswerNews[]): StoredSession {
  const byId = new Map(news.map((one) => [one.id, one]));
  const isMeant = ({ reviewId }: SessionEntry) => reviewId !== undefined && byId.has(reviewId);
  if (!session.entries.some(isMeant)) return session;
  return {
    ...session,
    entries: session.entries.map((entry) => {
      const one = byId.get(entry.reviewId ?? '');
      if (one === undefined) return entry;
      const { feedback, fault, dueAt } = one;
      // What was refused at first may be marked later.
      const { fault: _, ...unfaulted } = entry;
      return {
        ...(feedback === undefined ? entry : unfaulted),
        ...(feedback === undefined ? {} : { feedback }),
        ...(fault === undefined ? {} : { fault }),
        ...(dueAt === undefined ? {} : { dueAt }),
      };
    }),
  };
}

/** Our own page wrote it; checked as far as showing it depends on it. */
function isStoredSession(value: unknown): value is StoredSession {
  const { scope, entries, index, startedAt } = fieldsOf(value);
  return (
    typeof scope === 'string' &&
    typeof index === 'number' &&
    typeof startedAt === 'number' &&
    Array.isArray(entries) &&
    entries.length > 0 &&
    entries.every((entry) => typeof fieldsOf(fieldsOf(entry).item).promptHtml === 'string')
  );
}
