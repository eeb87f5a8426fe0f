import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { quizCards } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { QuizBank } from '../../bank';
import { groupBy } from '../../group-by';
import { spreadBacklog, type SpreadDays } from '../spread-backlog';
import { selectStudyState } from './select-study';

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
  const spread = spreadBacklog(state, days, now.getTime());
  await db.transaction(async (tx) => {
    for (const [day, postponed] of groupBy([...spread], ([, postponedTo]) => postponedTo)) {
      const itemIds = postponed.map(([itemId]) => itemId);
      await tx
        .update(quizCards)
        .set({ postponedTo: new Date(day), updatedAt: now })
        .where(and(eq(quizCards.userId, id), sql`${quizCards.itemId} = any(${sql.param(itemIds)}::text[])`));
    }
  });
  return spread.size;
}
