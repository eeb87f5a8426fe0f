import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { assertId, teaches } from '../access';
import { ensureScoresWhere } from '../scores';

/**
 * How many answers wait for a decision in each quiz of a course, by the quiz's id; quizzes where none does are absent, and
 * so is everything of a course that the viewer does not teach. Throws 'sign_in_required', 'not_found'.
 */
export async function countUndecided(
  db: Database,
  viewer: Viewer,
  courseId: string,
): Promise<ReadonlyMap<string, number>> {
  const user = assertUser(viewer);
  const ofCourse = sql`q.course_id = ${assertId(courseId)} and ${teaches(user, sql`q.course_id`)}`;
  // Also attempts that nobody handed in: the time of those is over as well.
  await ensureScoresWhere(db, ofCourse);
  const { rows } = await db.execute(sql`
    select q.id, count(*)::int as count
    from quizzes q join quiz_attempts a on a.quiz_id = q.id join quiz_attempt_scores s on s.attempt_id = a.id
      cross join lateral jsonb_array_elements(s.items) m
    where ${ofCourse} and not a.is_preview
      and s.items @> '[{"status": "undecided"}]'
      and m ->> 'status' = 'undecided' and m -> 'fraction' <> 'null'
    group by q.id`);
  const counts = z.array(z.object({ id: z.string(), count: z.number() })).parse(rows);
  return new Map(counts.map(({ id, count }) => [id, count]));
}
