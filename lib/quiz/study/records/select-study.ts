import { eq, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { quizCards } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { QuizBank } from '../../bank';
import { listItemsInOpenAttempts } from '../../graded/open-items';
import { RETENTION_DAYS } from '../retention';
import type { Catalog, Review, ReviewStatus, StudyCard, StudyState } from '../types';
import { findNudgedItems, listRecognizedMistakes } from './nudges';
import { selectSettings } from './settings';

/** What everybody may know of the bank: nothing of prompts or keys. */
export function toCatalog({ buildId, items }: QuizBank): Catalog {
  return {
    buildId,
    items: items.map(({ id, kind, chapterId, tags, version }) => ({ id, kind, chapterId, tags, version })),
  };
}

/** What the viewer's plans are computed from. Throws 'sign_in_required'. */
export async function selectStudyState(
  db: Queryable,
  viewer: Viewer,
  { bank, now }: { readonly bank: QuizBank; readonly now: Date },
): Promise<StudyState> {
  const [settings, cards, mistakes, closed] = await Promise.all([
    selectSettings(db, viewer),
    selectCards(db, viewer),
    listRecognizedMistakes(db, viewer, now),
    listItemsInOpenAttempts(db, viewer),
  ]);
  return {
    catalog: toCatalog(bank).items,
    cards,
    nudged: findNudgedItems(mistakes, bank, (itemId) => cards.get(itemId)?.lastReviewAt),
    closed,
    settings,
  };
}

/** The viewer's cards by item. Throws 'sign_in_required'. */
export async function selectCards(db: Queryable, viewer: Viewer): Promise<StudyState['cards']> {
  const { id } = assertUser(viewer);
  const rows = await db
    .select({
      itemId: quizCards.itemId,
      dueAt: quizCards.dueAt,
      stability: quizCards.stability,
      difficulty: quizCards.difficulty,
      state: quizCards.state,
      learningSteps: quizCards.learningSteps,
      scheduledDays: quizCards.scheduledDays,
      reps: quizCards.reps,
      lapses: quizCards.lapses,
      firstReviewAt: quizCards.firstReviewAt,
      lastReviewAt: quizCards.lastReviewAt,
      postponedTo: quizCards.postponedTo,
    })
    .from(quizCards)
    .where(eq(quizCards.userId, id))
    .orderBy(quizCards.itemId)
    .limit(20_000);
  const cards = rows.map((row): StudyCard => ({
    ...row,
    dueAt: row.dueAt.getTime(),
    firstReviewAt: row.firstReviewAt.getTime(),
    lastReviewAt: row.lastReviewAt.getTime(),
    postponedTo: row.postponedTo?.getTime() ?? null,
  }));
  return new Map(cards.map((card) => [card.itemId, card]));
}

/**
 * The viewer's reviews of the days that retention is computed from, and of each item the last one before, so that the
 * first within those days is not taken for a first sight. Throws 'sign_in_required'.
 */
export async function listRecentReviews(
  db: Queryable,
  viewer: Viewer,
  now: Date,
): Promise<readonly Review[]> {
  const { id } = assertUser(viewer);
  const since = sql`${now.toISOString()}::timestamptz - make_interval(days => ${RETENTION_DAYS})`;
  const { rows } = await db.execute<{
    id: string;
    item_id: string;
    status: ReviewStatus;
    answered_at: string | Date;
  }>(sql`
    (select id, item_id, status, answered_at from quiz_reviews
      where user_id = ${id} and answered_at > ${since} order by answered_at desc limit 20000)
    union all
    (select distinct on (item_id) id, item_id, status, answered_at from quiz_reviews
      where user_id = ${id} and answered_at <= ${since} order by item_id, answered_at desc limit 20000)`);
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    status: row.status,
    answeredAt: new Date(row.answered_at).getTime(),
  }));
}
