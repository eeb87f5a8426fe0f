import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { SubmissionView } from '../../../grading/queue/submission-reads';
import type { QuizBank } from '../../bank';
import { listItemsInOpenAttempts } from '../../graded/open-items';
import { listItemsAbout, type KnownMistake } from '../mistake-items';
import type { Nudge } from '../types';

const NUDGE_DAYS = 30;

export interface RecognizedMistake extends KnownMistake {
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

/** The items that mistakes schedule, each for the latest of them; only what has not been reviewed since. */
export function findNudgedItems(
  mistakes: readonly RecognizedMistake[],
  bank: QuizBank,
  lastReviewOf: (itemId: string) => number | undefined,
): readonly Nudge[] {
  const nudged = mistakes.flatMap((mistake) =>
    listItemsAbout(bank.items, mistake)
      .filter(({ id }) => (lastReviewOf(id) ?? 0) < mistake.at)
      .map(({ id }): Nudge => ({ itemId: id, exerciseId: mistake.exerciseId })),
  );
  const seen = new Set<string>();
  return nudged.filter(({ itemId }) => !seen.has(itemId) && seen.add(itemId));
}

/**
 * Ids of the items to practise after the mistake recognised in a submission, for who made it; not those of a quiz that
 * they are taking.
 */
export async function listPracticeItems(
  db: Queryable,
  viewer: Viewer,
  {
    bank,
    submission: { exerciseId, student, verdict },
  }: {
    readonly bank: QuizBank;
    readonly submission: Pick<SubmissionView, 'exerciseId' | 'student' | 'verdict'>;
  },
): Promise<readonly string[]> {
  const mistakeId = verdict?.misconception;
  if (mistakeId === undefined || viewer.kind !== 'user' || viewer.id !== student.id) return [];
  const closed = await listItemsInOpenAttempts(db, viewer);
  const items = listItemsAbout(bank.items, { exerciseId, mistakeId });
  return items.flatMap(({ id }) => (closed.has(id) ? [] : [id]));
}
