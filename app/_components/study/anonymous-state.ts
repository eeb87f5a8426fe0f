/** What is computed from the log of who has no account. It brings the scheduler: to be imported where it is needed. */
import { replay, replayAll } from '@/lib/quiz/study/scheduling';
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

export function summarizeLog(catalog: Catalog): StudySummary {
  const { state, reviews } = readState(catalog);
  return summarize(state, reviews, Date.now());
}

export function planFromLog(scope: Scope, catalog: Catalog): SessionPlan {
  return planSession(scope, readState(catalog).state, Date.now());
}

export function spreadLoggedBacklog(catalog: Catalog, days: SpreadDays): void {
  postponeLocally(spreadBacklog(readState(catalog).state, days, Date.now()));
}

/** The card of one item by the log. */
export function selectLoggedCard(itemId: string): Card | undefined {
  return replay(toReviews(listLogged().filter((answer) => answer.itemId === itemId)));
}

function readState(catalog: Catalog): { readonly state: StudyState; readonly reviews: readonly Review[] } {
  const reviews = toReviews(listLogged());
  const postponed = readPostponed();
  const cards = [...replayAll(reviews)].map(([itemId, card]): [string, StudyCard] => [
    itemId,
    { ...card, itemId, postponedTo: toPostponedTo(postponed[itemId], card) },
  ]);
  const settings = readAnonymousSettings();
  return { state: { catalog: catalog.items, cards: new Map(cards), nudged: [], settings }, reviews };
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
