import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import type { Viewer } from '../auth/viewer';
import { pendingPoints } from '../quiz/graded/pending-points';
import { ensureScoresWhere } from '../quiz/graded/scores';
import { selectTaughtCourse, type Course } from './courses';

export interface GradebookScore {
  /** Points. */
  readonly bestScore: number;
  readonly maxScore: number;
  readonly bestSubmissionId: string;
  readonly attempts: number;
  readonly passed: boolean;
}

/** The best attempt at each graded quiz of the course, added up. */
export interface GradebookQuizScore {
  readonly points: number;
  /** Points of undecided answers that an instructor has yet to decide on; `points` has them as 0. */
  readonly pending: number;
}

export interface GradebookRow {
  readonly student: { readonly id: string; readonly name: string; readonly email: string };
  /** Sum of best scores in exercises, in points. */
  readonly totalScore: number;
  /** null: no quiz is marked yet. */
  readonly quizScore: GradebookQuizScore | null;
  /** By exercise id; exercises without a verdict are absent. */
  readonly scores: Readonly<Record<string, GradebookScore>>;
}

export interface Gradebook {
  readonly course: Course;
  readonly rows: readonly GradebookRow[];
  /** Students that match the search, on all pages together. */
  readonly count: number;
}

export type GradebookSort = 'name' | 'score';

export interface GradebookPage {
  /** 'score': highest total first. Default 'name'. */
  readonly sort?: GradebookSort;
  /** Part of a name or e-mail. */
  readonly search?: string;
  /** Default 0. */
  readonly offset?: number;
  /** Default 100, at most 500. */
  readonly limit?: number;
}

const RowSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  total: z.number(),
  quiz_score: z.object({ points: z.number(), pending: z.number() }).nullable(),
  count: z.number(),
  scores: z.record(
    z.string(),
    z.object({
      bestScore: z.number(),
      maxScore: z.number(),
      bestSubmissionId: z.string(),
      attempts: z.number(),
      passed: z.boolean(),
    }),
  ),
});

/** A page of a course's students with their best scores. Throws as `selectTaughtCourse` does. */
export async function selectGradebook(
  db: Database,
  viewer: Viewer,
  { slug, ...page }: GradebookPage & { readonly slug: string },
): Promise<Gradebook> {
  const course = await selectTaughtCourse(db, viewer, slug);
  await ensureScoresWhere(db, sql`q.course_id = ${course.id}`);
  const limit = Math.min(Math.max(page.limit ?? 100, 1), 500);
  const offset = Math.max(page.offset ?? 0, 0);
  const order = page.sort === 'score' ? sql`total desc, u.name, u.id` : sql`u.name, u.id`;
  const { rows } = await db.execute(sql`
    select u.id, u.name, u.email, coalesce(sum(s.best_score), 0)::float8 as total, ${quizScore(course.id)} as quiz_score, count(*) over ()::int as count,
      coalesce(jsonb_object_agg(s.exercise_id, jsonb_build_object(
        'bestScore', s.best_score, 'maxScore', s.max_score, 'bestSubmissionId', s.best_submission_id,
        'attempts', s.attempts, 'passed', s.passed_at is not null)) filter (where s.exercise_id is not null), '{}')
      as scores
    from enrollments e join users u on u.id = e.user_id left join scores s on s.user_id = u.id
    where e.course_id = ${course.id} and e.role = 'student' and ${matches(page.search)}
    group by u.id
    order by ${order}
    limit ${limit} offset ${offset}`);
  const parsed = z.array(RowSchema).parse(rows);
  return {
    course,
    count: parsed[0]?.count ?? 0,
    rows: parsed.map((row) => ({
      student: { id: row.id, name: row.name, email: row.email },
      totalScore: row.total,
      quizScore: row.quiz_score,
      scores: row.scores,
    })),
  };
}

/** The best share of the points counts: draws may be worth different maxima. */
function quizScore(courseId: string) {
  return sql`(select case when count(*) > 0 then
      jsonb_build_object('points', sum(s.points), 'pending', sum(${pendingPoints})) end
    from (
      select distinct on (a.quiz_id) qs.points, qs.items
      from quiz_attempts a join quizzes q on q.id = a.quiz_id join quiz_attempt_scores qs on qs.attempt_id = a.id
      where a.user_id = u.id and q.course_id = ${courseId} and not a.is_preview
      order by a.quiz_id, qs.points / nullif(qs.max_points, 0) desc nulls last, a.number) s)`;
}

/** A search is text: %, _ and \ in it mean themselves. */
function matches(search: string | undefined) {
  const words = (search ?? '').replaceAll('\0', '').trim();
  if (words === '') return sql`true`;
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(u.name ilike ${pattern} or u.email ilike ${pattern})`;
}
