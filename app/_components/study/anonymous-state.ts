/** What is computed from the log of who has no account. The scheduler is fetched once there is something to replay. */
import { planSession, type Scope, type SessionPlan } from '@/lib/quiz/study/plan-session';
import { spreadBacklog, type SpreadDays } from '@/lib/quiz/study/spread-backlog';
import { summarize, type StudySummary } from '@/lib/quiz/study/summarize';
import type { Card, Catalog, Review, StudyCard, StudyState } from '@/lib/quiz/study/types';
import {
  listLogged,
  postponeLocally,
  readAnonymousSettings,
  readPostponed,
  type LoggedAnswer,
} from './anonymous-log';
import { fieldsOf } from './study-storage';

export async function summarizeLog(catalog: Catalog): Promise<StudySummary> {
  const { state, reviews } = await readState(catalog);
  return summarize(state, reviews, Date.now());
}

export async function planFromLog(scope: Scope, catalog: Catalog): Promise<SessionPlan> {
  return planSession(scope, (await readState(catalog)).state, Date.now());
}

export async function spreadLoggedBacklog(catalog: Catalog, days: SpreadDays): Promise<void> {
  postponeLocally(spreadBacklog((await readState(catalog)).state, days, Date.now()));
}

/** The card of one item by the log. */
export async function selectLoggedCard(itemId: string): Promise<Card | undefined> {
  const { replay } = await import('@/lib/quiz/study/scheduling');
  return replay(toReviews(listLogged().filter((answer) => answer.itemId === itemId)));
}

interface LoggedState {
  readonly state: StudyState;
  readonly reviews: readonly Review[];
}

async function readState(catalog: Catalog): Promise<LoggedState> {
  const reviews = toReviews(listLogged());
  const postponed = readPostponed();
  const cards = [...(await replayCards(reviews))].map(([itemId, card]): [string, StudyCard] => [
    itemId,
    { ...card, itemId, postponedTo: toPostponedTo(postponed[itemId], card) },
  ]);
  const settings = readAnonymousSettings();
  return { state: { catalog: catalog.items, cards: new Map(cards), nudged: [], settings }, reviews };
}

async function replayCards(reviews: readonly Review[]): Promise<ReadonlyMap<string, Card>> {
  if (reviews.length === 0) return new Map();
  const { replayAll } = await import('@/lib/quiz/study/scheduling');
  return replayAll(reviews);
}

function toReviews(answers: readonly LoggedAnswer[]): Review[] {
  return answers.map(({ id, itemId, status, answeredAt }) => ({
    id,
    itemId,
    status,
    answeredAt: Math.min(Date.parse(answeredAt), Date.now()),
  }));
}

function toPostponedTo(value: unknown, card: Card): number | null {
  const { to, madeAt } = fieldsOf(value);
  return typeof to === 'number' && typeof madeAt === 'number' && card.lastReviewAt <= madeAt ? to : null;
}
