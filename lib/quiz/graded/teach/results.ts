import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable } from '@/db/client';
import type { Viewer } from '../../../auth/viewer';
import { selectTaughtQuiz, type Quiz } from '../access';
import { attemptTables, attemptTimes, AttemptTimesSchema, isOver, type AttemptTimes } from '../attempt-state';
import { groupBy } from '../../group-by';
import { findBest, type OwnScore } from '../list-quizzes';
import { pendingPoints } from '../pending-points';
import { ensureScores } from '../scores';
import { unacceptedLate } from '../select-attempt';

export interface ResultAttempt {
  readonly id: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly times: AttemptTimes;
  /** null: under way. */
  readonly score: OwnScore | null;
}

export interface ResultRow {
  readonly student: { readonly id: string; readonly name: string; readonly email: string };
  readonly extraS: number;
  readonly attempts: readonly ResultAttempt[];
  readonly best: OwnScore | null;
}

/** An answer that somebody has to look at. */
export interface AnswerToSee {
  readonly attemptId: string;
  readonly number: number;
  readonly student: string;
  readonly itemId: string;
  readonly kind: string;
  readonly index: number;
  readonly answer: unknown;
}

export interface QuizResults {
  /** Everybody who learns in the course or has an attempt, by name. */
  readonly rows: readonly ResultRow[];
  /** Could not be told right from wrong, or not be read: counted as 0 until somebody corrects it. */
  readonly undecided: readonly (AnswerToSee & { readonly status: 'undecided' | 'invalid' })[];
  /** Came after the deadline or the submission, and was not accepted. */
  readonly late: readonly (AnswerToSee & { readonly eventId: string; readonly at: Date })[];
}

const StudentSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  extra_s: z.number(),
});
const AttemptSchema = z.object({
  id: z.string(),
  user_id: z.string(),
  number: z.number(),
  started_at: z.coerce.date(),
  points: z.number().nullable(),
  max_points: z.number().nullable(),
  pending: z.number(),
});
const AnswerToSeeSchema = z.object({
  attemptId: z.string(),
  number: z.number(),
  student: z.string(),
  itemId: z.string(),
  kind: z.string(),
  index: z.number(),
  answer: z.unknown(),
});

/** Students, attempts and scores of a quiz of a course the viewer teaches. Throws as `selectTaughtQuiz` does. */
export async function selectResults(db: Database, viewer: Viewer, quizId: string): Promise<QuizResults> {
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  await ensureScores(db, quiz.id);
  const [rows, undecided, late] = await Promise.all([
    listResultRows(db, quiz),
    listUndecided(db, quiz.id),
    listLate(db, quiz.id),
  ]);
  return { rows, undecided, late };
}

/** Of a quiz that the viewer teaches, where every attempt that is over has its score. */
export async function listResultRows(
  db: Queryable,
  { id, course }: Pick<Quiz, 'id' | 'course'>,
): Promise<readonly ResultRow[]> {
  const students = await db.execute(sql`
    select u.id, u.name, u.email, coalesce(x.extra_s, 0) as extra_s
    from users u left join quiz_extra_times x on x.quiz_id = ${id} and x.user_id = u.id
    where exists (select 1 from enrollments e
        where e.course_id = ${course.id} and e.user_id = u.id and e.role = 'student')
      or exists (select 1 from quiz_attempts a where a.quiz_id = ${id} and a.user_id = u.id and not a.is_preview)
    order by u.name, u.id`);
  const attempts = await db.execute(sql`
    select a.id, a.user_id, a.number, a.started_at, ${attemptTimes}, s.points, s.max_points,
      ${pendingPoints} as pending
    from ${attemptTables} left join quiz_attempt_scores s on s.attempt_id = a.id and ${isOver}
    where a.quiz_id = ${id} and not a.is_preview order by a.number`);
  const byStudent = groupBy(
    attempts.rows.map((row) => ({ ...AttemptSchema.parse(row), times: AttemptTimesSchema.parse(row) })),
    (row) => row.user_id,
  );
  return z
    .array(StudentSchema)
    .parse(students.rows)
    .map(({ extra_s: extraS, ...student }): ResultRow => {
      const own = (byStudent.get(student.id) ?? []).map((row): ResultAttempt => ({
        ...{ id: row.id, number: row.number, startedAt: row.started_at, times: row.times },
        score:
          row.points === null || row.max_points === null
            ? null
            : { points: row.points, maxPoints: row.max_points, pending: row.pending },
      }));
      return {
        ...{ student, extraS, attempts: own },
        best: findBest(own.map(({ score }) => ({ score, isPreview: false }))),
      };
    });
}

/** Columns of AnswerToSeeSchema for the answer at `place` of attempt `a` by user `u`. */
const toSee = (place: string) => sql`a.id as "attemptId", a.number, u.name as student,
  a.items -> ${sql.raw(place)} ->> 'itemId' as "itemId", a.items -> ${sql.raw(place)} ->> 'kind' as kind,
  ${sql.raw(place)} as index`;

async function listUndecided(db: Database, quizId: string) {
  const { rows } = await db.execute(sql`
    select ${toSee('m.place')}, m.mark ->> 'status' as status,
      (select e.answer from quiz_attempt_events e where e.attempt_id = a.id and e.item_index = m.place
        and e.kind in ('answered', 'late_accepted') order by e.revision desc limit 1) as answer
    from quiz_attempts a join users u on u.id = a.user_id join quiz_attempt_scores s on s.attempt_id = a.id
      cross join lateral (select one.mark, (one.ordinal - 1)::int as place
        from jsonb_array_elements(s.items) with ordinality one(mark, ordinal)) m
    where a.quiz_id = ${quizId} and not a.is_preview and m.mark ->> 'status' in ('undecided', 'invalid')
      and m.mark -> 'fraction' <> 'null'
    order by u.name, a.number, m.place limit 200`);
  const schema = AnswerToSeeSchema.extend({ status: z.enum(['undecided', 'invalid']) });
  return z.array(schema).parse(rows);
}

async function listLate(db: Database, quizId: string) {
  const { rows } = await db.execute(sql`
    select ${toSee('e.item_index')}, e.id as "eventId", e.at, e.answer
    from quiz_attempts a join users u on u.id = a.user_id join quiz_attempt_events e on e.attempt_id = a.id
    where a.quiz_id = ${quizId} and not a.is_preview and ${unacceptedLate}
    order by e.at, e.id limit 500`);
  return z.array(AnswerToSeeSchema.extend({ eventId: z.string(), at: z.coerce.date() })).parse(rows);
}
