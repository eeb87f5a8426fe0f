import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { quizCards } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { QuizBank } from '../../bank';
import { groupBy } from '../../group-by';
import { spreadBacklog, type SpreadDays } from '../spread-backlog';
import { lockStudy } from './lock-study';
import { selectCards, selectStudyState } from './select-study';

/**
 * Spreads what is due over days. Asked twice on one day, the second call spreads what the first left for today.
 * Returns how many items were put off. Throws 'sign_in_required'.
 */
export async function postponeBacklog(
  db: Database,
  viewer: Viewer,
  { bank, days, now }: { readonly bank: QuizBank; readonly days: SpreadDays; readonly now: Date },
): Promise<number> {
  const { id } = assertUser(viewer);
  const state = await selectStudyState(db, viewer, { bank, now });
  return db.transaction(async (tx) => {
    // What is answered meanwhile is no longer due, and must not be put off.
    await lockStudy(tx, id);
    const cards = await selectCards(tx, viewer);
    const spread = spreadBacklog({ ...state, cards }, days, now.getTime());
    for (const [day, postponed] of groupBy([...spread], ([, postponedTo]) => postponedTo)) {
      const itemIds = postponed.map(([itemId]) => itemId);
      await tx
        .update(quizCards)
        .set({ postponedTo: new Date(day), updatedAt: now })
        .where(and(eq(quizCards.userId, id), sql`${quizCards.itemId} = any(${sql.param(itemIds)}::text[])`));
    }
    return spread.size;
  });
}
