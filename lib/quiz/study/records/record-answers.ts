import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { quizCards, quizReviews } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { toStorableJson } from '../../../grading/queue/storable-json';
import { replayAll } from '../scheduling';
import type { Card, Review, ReviewStatus } from '../types';
import { toReviewStatus, type MarkedAnswer } from './mark-answer';

export interface Recorded {
  /** By answer id: 'kept' (now or before), or 'foreign' where the id is taken by another answer. */
  readonly outcomes: ReadonlyMap<string, 'kept' | 'foreign'>;
  /** The cards of the items answered, by item id. */
  readonly cards: ReadonlyMap<string, Card>;
}

/**
 * Keeps marked answers as the viewer's reviews, each once whatever is sent twice, and derives the cards of their items
 * anew from all reviews, so that an answer given offline falls into its place. Answers from the future count as of now.
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
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`study:${userId}`}, 0))`);
    await tx.insert(quizReviews).values(rows).onConflictDoNothing({ target: quizReviews.id });
    const outcomes = await selectOutcomes(tx, userId, rows);
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
    answeredAt: answeredAt > now ? now : answeredAt,
    durationMs,
  };
}

async function selectOutcomes(
  tx: Transaction,
  userId: string,
  rows: readonly { readonly id: string; readonly itemId: string }[],
): Promise<Map<string, 'kept' | 'foreign'>> {
  const ids = rows.map(({ id }) => id);
  const own = await tx
    .select({ id: quizReviews.id, itemId: quizReviews.itemId })
    .from(quizReviews)
    .where(and(eq(quizReviews.userId, userId), inArray(quizReviews.id, ids)));
  const itemOf = new Map(own.map(({ id, itemId }) => [id, itemId]));
  return new Map(rows.map(({ id, itemId }) => [id, itemOf.get(id) === itemId ? 'kept' : 'foreign']));
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
