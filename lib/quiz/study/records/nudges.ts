import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { QuizBank } from '../../bank';
import type { BankItem } from '../../types';

const NUDGE_DAYS = 30;
/** Items of the exercise at large, where no item is about just this mistake. */
const MAX_LOOSE_ITEMS = 3;

export interface RecognizedMistake {
  readonly exerciseId: string;
  readonly mistakeId: string;
  readonly at: number;
}

/**
 * The mistakes recognised in the viewer's submissions of the last 30 days, each once, latest first.
 * Throws 'sign_in_required'.
 */
export async function listRecognizedMistakes(
  db: Queryable,
  viewer: Viewer,
  now: Date,
): Promise<readonly RecognizedMistake[]> {
  const { id } = assertUser(viewer);
  const { rows } = await db.execute<{ exercise_id: string; misconception: string; at: string | Date }>(sql`
    select s.exercise_id, v.misconception, max(v.created_at) as at
    from submissions s join verdicts v on v.submission_id = s.id
    where s.user_id = ${id} and v.misconception is not null
      and s.created_at > ${now.toISOString()}::timestamptz - make_interval(days => ${NUDGE_DAYS + 1})
      and v.created_at > ${now.toISOString()}::timestamptz - make_interval(days => ${NUDGE_DAYS})
    group by s.exercise_id, v.misconception
    order by at desc
    limit 100`);
  return rows.map((row) => ({
    exerciseId: row.exercise_id,
    mistakeId: row.misconception,
    at: new Date(row.at).getTime(),
  }));
}

/**
 * The items that mistakes schedule: those about just this mistake, else up to three about the exercise; only what has
 * not been reviewed since.
 */
export function findNudgedItems(
  mistakes: readonly RecognizedMistake[],
  bank: QuizBank,
  lastReviewOf: (itemId: string) => number | undefined,
): readonly string[] {
  const nudged = mistakes.flatMap(({ exerciseId, mistakeId, at }) =>
    findItemsOf(bank.items, exerciseId, mistakeId)
      .map(({ id }) => id)
      .filter((id) => (lastReviewOf(id) ?? 0) < at),
  );
  return [...new Set(nudged)];
}

function findItemsOf(items: readonly BankItem[], exerciseId: string, mistakeId: string): readonly BankItem[] {
  const exact = items.filter(({ mistakes }) => mistakes.includes(`${exerciseId}/${mistakeId}`));
  if (exact.length > 0) return exact;
  return items.filter(({ exercises }) => exercises.includes(exerciseId)).slice(0, MAX_LOOSE_ITEMS);
}
