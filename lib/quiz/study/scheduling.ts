import { createEmptyCard, fsrs, Rating, State, type Card as FsrsCard } from 'ts-fsrs';
import { groupBy } from '../group-by';
import { isPassed } from './memory';
import type { Card, Review } from './types';

/** FSRS-6 with its published parameters. Without fuzz, so that replaying a log gives the same card everywhere. */
const scheduler = fsrs({ enable_fuzz: false });

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

/** The card after one more review: 'Good' if passed, else 'Again'. `at` is not before the card's last review. */
export function reviewCard(card: Card | undefined, passed: boolean, at: number): Card {
  const { card: next } = scheduler.next(toFsrs(card, at), new Date(at), passed ? Rating.Good : Rating.Again);
  return {
    dueAt: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    state: toState(next.state),
    learningSteps: next.learning_steps,
    scheduledDays: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
    firstReviewAt: card?.firstReviewAt ?? at,
    lastReviewAt: at,
  };
}

/** The card of one item's reviews, in whatever order they come; undefined where there are none. */
export function replay(reviews: readonly Pick<Review, 'id' | 'status' | 'answeredAt'>[]): Card | undefined {
  return reviews
    .toSorted((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))
    .reduce<Card | undefined>(
      (card, { status, answeredAt }) => reviewCard(card, isPassed(status), answeredAt),
      undefined,
    );
}

/** The cards of all reviews, by item. */
export function replayAll(reviews: readonly Review[]): ReadonlyMap<string, Card> {
  return new Map(
    [...groupBy(reviews, ({ itemId }) => itemId)].flatMap(([itemId, own]) => {
      const card = replay(own);
      return card === undefined ? [] : [[itemId, card] as const];
    }),
  );
}

function toFsrs(card: Card | undefined, at: number): FsrsCard {
  const empty = createEmptyCard(new Date(at));
  if (card === undefined) return empty;
  return {
    ...empty,
    due: new Date(card.dueAt),
    stability: card.stability,
    difficulty: card.difficulty,
    state: STATES[card.state],
    learning_steps: card.learningSteps,
    scheduled_days: card.scheduledDays,
    reps: card.reps,
    lapses: card.lapses,
    last_review: new Date(card.lastReviewAt),
  };
}

function toState(state: State): Card['state'] {
  switch (state) {
    case State.Review:
      return 'review';
    case State.Relearning:
      return 'relearning';
    case State.New:
    case State.Learning:
      return 'learning';
  }
}
