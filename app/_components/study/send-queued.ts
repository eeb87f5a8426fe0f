import type { ShownFeedback } from '@/lib/quiz/shown';
import type { Card, ReviewStatus } from '@/lib/quiz/study/types';
import { enqueue, listQueued, settle, type QueuedAnswer } from './answers-outbox';
import { appendToLog, listLogged, removeFromLog } from './anonymous-log';
import { moveChoices, sendMovedChoices } from './moved-choices';
import { ANONYMOUS, type Owner } from './record-keys';
import { applyNewsToSessions, moveSessions, type AnswerNews } from './stored-sessions';
import { sendAnswers, type SentAnswer, type SentAnswers } from './study-api';

/** Answers sent at once: the largest of them stay within what a request may hold. */
const BATCH = 40;

export interface SendOutcome {
  /** 'sent': nothing is left but what is held. 'offline': to be tried again. */
  readonly kind: 'sent' | 'offline';
  readonly news: readonly AnswerNews[];
  /** The server did not keep them: the session has expired, or is somebody else's. */
  readonly isExpired: boolean;
  /** The account has taken over what was decided before signing in. */
  readonly hasAdopted: boolean;
}

/**
 * Sends an owner's answers, one tab at a time. What comes back goes into the stored sessions and, without an account,
 * into the log. `retriesHeld`: also what had only been marked, since the owner is signed in now.
 */
export function sendQueued(
  owner: Owner,
  { locale, retriesHeld }: { readonly locale: string; readonly retriesHeld: boolean },
): Promise<SendOutcome> {
  return withLock(owner, async () => {
    const news: AnswerNews[] = [];
    let isExpired = false;
    const tried = new Set<string>();
    for (;;) {
      const batch = listQueued(owner)
        .filter(({ id, isHeld }) => !tried.has(id) && (retriesHeld || isHeld !== true))
        .slice(0, BATCH);
      if (batch.length === 0) {
        const hasAdopted = owner !== ANONYMOUS && !isExpired && (await sendMovedChoices(owner));
        return { kind: 'sent', news, isExpired, hasAdopted };
      }
      for (const { id } of batch) tried.add(id);
      const sent = await sendBatch(owner, locale, batch);
      if (sent === undefined) return { kind: 'offline', news, isExpired, hasAdopted: false };
      isExpired ||= owner !== ANONYMOUS && !sent.kept;
      news.push(...(await takeIn(owner, batch, sent)));
    }
  });
}

/** undefined: no connection. A batch that is refused as a whole goes one by one, so that one cannot stop the rest. */
async function sendBatch(
  owner: Owner,
  locale: string,
  batch: readonly QueuedAnswer[],
): Promise<SentAnswers | undefined> {
  const sent = await sendAnswers(locale, owner === ANONYMOUS ? null : owner, batch);
  if (sent.kind === 'answered') return sent.body;
  if (sent.kind === 'unanswered') return undefined;
  const [only] = batch;
  if (only !== undefined && batch.length === 1)
    return { kept: true, results: [{ id: only.id, error: { code: sent.code } }] };
  const parts: SentAnswers[] = [];
  for (const one of batch) {
    const part = await sendBatch(owner, locale, [one]);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { kept: parts.every(({ kept }) => kept), results: parts.flatMap(({ results }) => results) };
}

async function takeIn(
  owner: Owner,
  batch: readonly QueuedAnswer[],
  sent: SentAnswers,
): Promise<AnswerNews[]> {
  const answers = new Map(batch.map((answer) => [answer.id, answer]));
  if (owner === ANONYMOUS)
    appendToLog(
      sent.results.flatMap(({ id, feedback }) => {
        const answer = answers.get(id);
        const status = toReviewStatus(feedback);
        return answer === undefined || status === undefined ? [] : [{ ...answer, status }];
      }),
    );
  // What a quiz under way asks is neither marked nor kept now: it was answered before, and is sent again after.
  const isHeld = ({ feedback, error }: SentAnswer) =>
    owner !== ANONYMOUS &&
    (error?.code === 'item_in_quiz' || (!sent.kept && toReviewStatus(feedback) !== undefined));
  const held = new Set(sent.results.filter(isHeld).map(({ id }) => id));
  const done = new Set(sent.results.map(({ id }) => id).filter((id) => !held.has(id)));
  settle(owner, { done, held });
  if (owner !== ANONYMOUS) forgetAnonymous(done);
  const news: AnswerNews[] = [];
  for (const { id, feedback, card, error } of sent.results) {
    const itemId = answers.get(id)?.itemId ?? '';
    const dueAt = (owner === ANONYMOUS ? await selectCard(itemId) : card)?.dueAt;
    news.push({
      id,
      ...(feedback === undefined ? {} : { feedback }),
      ...(error === undefined ? {} : { fault: error.code }),
      ...(dueAt === undefined ? {} : { dueAt }),
    });
  }
  applyNewsToSessions(owner, news);
  return news;
}

/** The card of who has no account; without the scheduler an answer is marked all the same. */
async function selectCard(itemId: string): Promise<Card | undefined> {
  const module = await import('./anonymous-state').catch(() => undefined);
  return module?.selectLoggedCard(itemId).catch(() => undefined);
}

function toReviewStatus(feedback: ShownFeedback | undefined): ReviewStatus | undefined {
  const status = feedback?.status;
  return status === 'right' || status === 'partly' || status === 'wrong' ? status : undefined;
}

/**
 * Moves what was answered and decided without an account to who has signed in, answers into the outbox. First written
 * there, then taken from here: whatever happens in between, an answer counts once by its id, and a decision twice made is
 * made. Returns the number of answers.
 */
export async function moveAnonymousAnswers(userId: string): Promise<number> {
  return withLock(ANONYMOUS, async () => {
    const logged = listLogged().map(({ status: _, ...answer }): QueuedAnswer => answer);
    const queued = listQueued(ANONYMOUS);
    moveSessions(ANONYMOUS, userId);
    moveChoices(userId);
    if (logged.length + queued.length === 0) return 0;
    const moved = [...logged, ...queued];
    // Where storage is full they stay where they are, for the next page to try again, until the account has them.
    if (enqueue(userId, moved)) forgetAnonymous(new Set(moved.map(({ id }) => id)));
    return moved.length;
  });
}

/** Takes from what was answered without an account what an account has, or will have. */
function forgetAnonymous(ids: ReadonlySet<string>): void {
  removeFromLog(ids);
  if (listQueued(ANONYMOUS).some(({ id }) => ids.has(id))) settle(ANONYMOUS, { done: ids, held: new Set() });
}

/** One tab at a time, where the browser can say so; where it cannot, ids make what is sent twice count once. */
async function withLock<T>(owner: Owner, run: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || navigator.locks === undefined) return run();
  return navigator.locks.request(`gradstep:study:${owner}`, run);
}
