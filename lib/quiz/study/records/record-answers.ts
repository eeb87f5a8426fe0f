import { and, count, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { quizCards, quizReviews } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { toStorableJson } from '../../../grading/queue/storable-json';
import { groupBy } from '../../group-by';
import { replayAll } from '../scheduling';
import type { Card, Review, ReviewStatus } from '../types';
import { lockStudy } from './lock-study';
import { toReviewStatus, type MarkedAnswer } from './mark-answer';

/** No clock of a learner's is right before this platform was, and PostgreSQL has no year 0. */
const EARLIEST = new Date('2020-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
/**
 * Reviews of one item that are kept within 24 hours. Nobody studies that much, and every answer has all reviews of its
 * item replayed.
 */
const MAX_DAILY_REVIEWS = 50;

/** 'kept', now or before; 'foreign': the id is taken by another answer; 'surplus': too many of this item today. */
export type Outcome = 'kept' | 'foreign' | 'surplus';

export interface Recorded {
  /** By answer id. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The cards of the items answered, by item id. */
  readonly cards: ReadonlyMap<string, Card>;
}

/**
 * Keeps marked answers as the viewer's reviews, each once whatever is sent twice, and derives the cards of their items
 * anew from all reviews, so that an answer given offline falls into its place. Answers from the future count as of now,
 * those of before 2020 as of then. Of one item at most 50 are kept within 24 hours of their arrival, in the order given.
 * One transaction under a lock of the viewer's own; safe to repeat. Throws 'sign_in_required'.
 */
export async function recordAnswers(
  db: Database,
  viewer: Viewer,
  { answers, now }: { readonly answers: readonly MarkedAnswer[]; readonly now: Date },
): Promise<Recorded> {
  const { id: userId } = assertUser(viewer);
  const rows = answers.flatMap((answer) => {
    const status = toReviewStatus(answer.marking);
    return status === undefined ? [] : [toRow(answer, { userId, status, now })];
  });
  if (rows.length === 0) return { outcomes: new Map(), cards: new Map() };
  return db.transaction(async (tx) => {
    await lockStudy(tx, userId);
    const surplus = await findSurplus(tx, { userId, rows, now });
    const kept = rows.filter(({ id }) => !surplus.has(id));
    if (kept.length > 0)
      await tx.insert(quizReviews).values(kept).onConflictDoNothing({ target: quizReviews.id });
    const outcomes = await selectOutcomes(tx, { userId, rows, surplus });
    const itemIds = rows.filter(({ id }) => outcomes.get(id) === 'kept').map(({ itemId }) => itemId);
    return { outcomes, cards: await deriveCards(tx, userId, [...new Set(itemIds)]) };
  });
}

function toRow(
  { id, itemId, variant, answer, answeredAt, durationMs, item, marking }: MarkedAnswer,
  { userId, status, now }: { readonly userId: string; readonly status: ReviewStatus; readonly now: Date },
) {
  return {
    id,
    userId,
    itemId,
    itemVersion: item.version,
    variant,
    answer: sql`${toStorableJson(answer)}::jsonb`,
    status,
    fraction: marking.fraction,
    answeredAt: new Date(Math.max(EARLIEST.getTime(), Math.min(answeredAt.getTime(), now.getTime()))),
    durationMs,
    // The day that is counted is the server's: what a browser says of its time could be spread over years.
    createdAt: now,
  };
}

interface AnswerRow {
  readonly id: string;
  readonly itemId: string;
}

/** Ids of the new answers that are beyond what is kept of an item within 24 hours. Needs the viewer's lock. */
async function findSurplus(
  tx: Transaction,
  { userId, rows, now }: { readonly userId: string; readonly rows: readonly AnswerRow[]; readonly now: Date },
): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ id }) => id);
  const known = await tx.select({ id: quizReviews.id }).from(quizReviews).where(inArray(quizReviews.id, ids));
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = groupBy(
    rows.filter(({ id }) => !knownIds.has(id)),
    ({ itemId }) => itemId,
  );
  if (fresh.size === 0) return new Set();
  const counts = await tx
    .select({ itemId: quizReviews.itemId, kept: count() })
    .from(quizReviews)
    .where(
      and(
        eq(quizReviews.userId, userId),
        inArray(quizReviews.itemId, [...fresh.keys()]),
        gt(quizReviews.createdAt, new Date(now.getTime() - DAY_MS)),
      ),
    )
    .groupBy(quizReviews.itemId);
  const keptOf = new Map(counts.map(({ itemId, kept }) => [itemId, kept]));
  return new Set(
    [...fresh].flatMap(([itemId, own]) => {
      const room = Math.max(0, MAX_DAILY_REVIEWS - (keptOf.get(itemId) ?? 0));
      return [...new Set(own.map(({ id }) => id))].slice(room);
    }),
  );
}

async function selectOutcomes(
  tx: Transaction,
  {
    userId,
    rows,
    surplus,
  }: { readonly userId: string; readonly rows: readonly AnswerRow[]; readonly surplus: ReadonlySet<string> },
): Promise<ReadonlyMap<string, Outcome>> {
  const ids = rows.map(({ id }) => id);
  const own = await tx
    .select({ id: quizReviews.id, itemId: quizReviews.itemId })
    .from(quizReviews)
    .where(and(eq(quizReviews.userId, userId), inArray(quizReviews.id, ids)));
  const itemOf = new Map(own.map(({ id, itemId }) => [id, itemId]));
  return new Map(
    rows.map(({ id, itemId }) => {
      if (surplus.has(id)) return [id, 'surplus'];
      return [id, itemOf.get(id) === itemId ? 'kept' : 'foreign'];
    }),
  );
}

/** Replays the reviews of these items and writes their cards. Needs the viewer's lock. */
async function deriveCards(
  tx: Transaction,
  userId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, Card>> {
  if (itemIds.length === 0) return new Map();
  const reviews = await tx
    .select({
      id: quizReviews.id,
      itemId: quizReviews.itemId,
      status: quizReviews.status,
      answeredAt: quizReviews.answeredAt,
    })
    .from(quizReviews)
    .where(and(eq(quizReviews.userId, userId), inArray(quizReviews.itemId, [...itemIds])));
  const cards = replayAll(reviews.map((row): Review => ({ ...row, answeredAt: row.answeredAt.getTime() })));
  await tx
    .insert(quizCards)
    .values([...cards].map(([itemId, card]) => toCardRow(card, { userId, itemId })))
    .onConflictDoUpdate({
      target: [quizCards.userId, quizCards.itemId],
      set: {
        dueAt: sql`excluded.due_at`,
        stability: sql`excluded.stability`,
        difficulty: sql`excluded.difficulty`,
        state: sql`excluded.state`,
        learningSteps: sql`excluded.learning_steps`,
        scheduledDays: sql`excluded.scheduled_days`,
        reps: sql`excluded.reps`,
        lapses: sql`excluded.lapses`,
        firstReviewAt: sql`excluded.first_review_at`,
        lastReviewAt: sql`excluded.last_review_at`,
        // Sent once more, an old answer must not undo a postponement made since.
        postponedTo: sql`case when excluded.reps > ${quizCards.reps} then null else ${quizCards.postponedTo} end`,
        updatedAt: sql`now()`,
      },
    });
  return cards;
}

function toCardRow(card: Card, { userId, itemId }: { readonly userId: string; readonly itemId: string }) {
  const { dueAt, firstReviewAt, lastReviewAt, ...memory } = card;
  return {
    ...memory,
    userId,
    itemId,
    dueAt: new Date(dueAt),
    firstReviewAt: new Date(firstReviewAt),
    lastReviewAt: new Date(lastReviewAt),
    postponedTo: null,
  };
}
