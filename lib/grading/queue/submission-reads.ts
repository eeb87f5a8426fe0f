import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import { assertUser, type UserViewer, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { CaseVerdictSchema, VerdictMessageSchema, VerdictStatusSchema, type Verdict } from '../verdict';

export type SubmissionState = 'queued' | 'running' | 'graded';

const ConsoleSchema = z.object({
  lines: z.array(z.object({ level: z.enum(['log', 'info', 'warn', 'error', 'debug']), text: z.string() })),
  truncated: z.boolean(),
});
export type SubmissionConsole = z.infer<typeof ConsoleSchema>;

export interface SubmissionView {
  readonly id: string;
  readonly exerciseId: string;
  readonly source: string;
  readonly createdAt: Date;
  readonly state: SubmissionState;
  readonly student: { readonly id: string; readonly name: string };
  /** In order; several 'running' if the platform had to try again. */
  readonly events: readonly { readonly kind: SubmissionState; readonly at: Date }[];
  readonly verdict: Verdict | null;
  readonly console: SubmissionConsole;
}

const InstantSchema = z.coerce.date();
const StateSchema = z.enum(['queued', 'running', 'graded']);

/** What is read of a verdict, by name: `internal` never leaves this way. */
const VerdictRowSchema = z.object({
  status: VerdictStatusSchema,
  score: z.number(),
  maxScore: z.number(),
  cases: z.array(CaseVerdictSchema),
  misconception: z.string().nullable(),
  message: VerdictMessageSchema.nullable(),
  backend: z.string(),
  device: z.string(),
  seed: z.string(),
  durationMs: z.number(),
  exerciseVersion: z.number(),
  console: ConsoleSchema,
});

const SubmissionRowSchema = z.object({
  id: z.string(),
  exercise_id: z.string(),
  source: z.string(),
  created_at: InstantSchema,
  student_id: z.string(),
  student_name: z.string(),
  events: z.array(z.object({ kind: StateSchema, at: InstantSchema })),
  verdict: VerdictRowSchema.nullable(),
});

/**
 * A submission with its time line and verdict. Its author, instructors of a course that the author is enrolled in,
 * and administrators may read it; for everybody else, and for an id of any form, it is not there ('not_found').
 */
export async function selectSubmission(db: Queryable, viewer: Viewer, id: string): Promise<SubmissionView> {
  const user = assertUser(viewer);
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found');
  const { rows } = await db.execute(sql`
    select s.id, s.exercise_id, s.source, s.created_at, u.id as student_id, u.name as student_name,
      (select json_agg(json_build_object('kind', e.kind, 'at', e.at) order by e.at, e.kind = 'graded')
        from submission_events e where e.submission_id = s.id) as events,
      (select json_build_object('status', v.status, 'score', v.score, 'maxScore', v.max_score, 'cases', v.cases,
          'misconception', v.misconception, 'message', v.message, 'backend', v.backend, 'device', v.device,
          'seed', v.seed, 'durationMs', v.duration_ms, 'exerciseVersion', v.exercise_version, 'console', v.console)
        from verdicts v where v.submission_id = s.id) as verdict
    from submissions s join users u on u.id = s.user_id
    where s.id = ${id} and ${readableBy(user, sql`s.user_id`)}`);
  const [row] = rows;
  if (row === undefined) throw new AppError('not_found');
  return toSubmissionView(SubmissionRowSchema.parse(row));
}

function toSubmissionView(row: z.infer<typeof SubmissionRowSchema>): SubmissionView {
  const last = row.events.at(-1);
  return {
    id: row.id,
    exerciseId: row.exercise_id,
    source: row.source,
    createdAt: row.created_at,
    state: row.verdict === null ? (last?.kind ?? 'queued') : 'graded',
    student: { id: row.student_id, name: row.student_name },
    events: row.events,
    verdict: row.verdict === null ? null : toVerdict(row.verdict),
    console: row.verdict?.console ?? { lines: [], truncated: false },
  };
}

function toVerdict(row: z.infer<typeof VerdictRowSchema>): Verdict {
  const { console: _, misconception, ...verdict } = row;
  return { ...verdict, ...(misconception === null ? {} : { misconception }) };
}

export interface SubmissionSummary {
  readonly id: string;
  readonly exerciseId: string;
  readonly createdAt: Date;
  readonly state: SubmissionState;
  readonly status: Verdict['status'] | null;
  /** Points; null before the verdict. */
  readonly score: number | null;
  readonly maxScore: number | null;
}

const SummaryRowSchema = z
  .object({
    id: z.string(),
    exercise_id: z.string(),
    created_at: InstantSchema,
    state: StateSchema,
    status: VerdictStatusSchema.nullable(),
    score: z.number().nullable(),
    max_score: z.number().nullable(),
  })
  .transform((row): SubmissionSummary => ({
    id: row.id,
    exerciseId: row.exercise_id,
    createdAt: row.created_at,
    state: row.state,
    status: row.status,
    score: row.score,
    maxScore: row.max_score,
  }));

/**
 * Somebody's submissions, newest first, at most `limit` (default 50). `userId` defaults to the viewer; another
 * person's are read by those who may read one of them, and are 'not_found' for everybody else.
 */
export async function listSubmissions(
  db: Queryable,
  viewer: Viewer,
  filter: { readonly exerciseId?: string; readonly userId?: string; readonly limit?: number } = {},
): Promise<readonly SubmissionSummary[]> {
  const user = assertUser(viewer);
  const userId = filter.userId ?? user.id;
  await assertReadable(db, user, userId);
  const { rows } = await db.execute(sql`
    select s.id, s.exercise_id, s.created_at, v.status, v.score, v.max_score,
      case when v.status is not null then 'graded'
        when exists (select 1 from submission_events e where e.submission_id = s.id and e.kind = 'running')
        then 'running' else 'queued' end as state
    from submissions s left join verdicts v on v.submission_id = s.id
    where s.user_id = ${userId}
      and ${filter.exerciseId === undefined ? sql`true` : sql`s.exercise_id = ${filter.exerciseId}`}
    order by s.created_at desc, s.id
    limit ${Math.min(filter.limit ?? 50, 500)}`);
  return z.array(SummaryRowSchema).parse(rows);
}

export interface ScoreView {
  readonly exerciseId: string;
  /** Points. */
  readonly bestScore: number;
  readonly maxScore: number;
  readonly bestSubmissionId: string;
  readonly attempts: number;
  /** When the first passed submission was handed in; null: not yet. */
  readonly passedAt: Date | null;
}

const ScoreRowSchema = z
  .object({
    exercise_id: z.string(),
    best_score: z.number(),
    max_score: z.number(),
    best_submission_id: z.string(),
    attempts: z.number(),
    passed_at: InstantSchema.nullable(),
  })
  .transform((row): ScoreView => ({
    exerciseId: row.exercise_id,
    bestScore: row.best_score,
    maxScore: row.max_score,
    bestSubmissionId: row.best_submission_id,
    attempts: row.attempts,
    passedAt: row.passed_at,
  }));

/** The viewer's standing in every exercise they have a verdict in; nothing for those without an account. */
export async function listScores(db: Queryable, viewer: Viewer): Promise<readonly ScoreView[]> {
  if (viewer.kind !== 'user') return [];
  const { rows } = await db.execute(sql`
    select exercise_id, best_score, max_score, best_submission_id, attempts, passed_at
    from scores where user_id = ${viewer.id} order by exercise_id limit 1000`);
  return z.array(ScoreRowSchema).parse(rows);
}

/** Throws 'not_found' unless the viewer may read this person's work. */
async function assertReadable(db: Queryable, viewer: UserViewer, userId: string): Promise<void> {
  if (userId === viewer.id) return;
  if (!z.uuid().safeParse(userId).success) throw new AppError('not_found');
  const { rows } = await db.execute(sql`
    select 1 from users u where u.id = ${userId} and ${readableBy(viewer, sql`u.id`)}`);
  if (rows.length === 0) throw new AppError('not_found');
}

/** Whether the viewer may read the work of the person in column `author`. */
function readableBy(viewer: UserViewer, author: ReturnType<typeof sql>) {
  if (viewer.role === 'admin') return sql`true`;
  return sql`(${author} = ${viewer.id} or exists (
    select 1 from enrollments teaching join enrollments learning on learning.course_id = teaching.course_id
    where teaching.user_id = ${viewer.id} and teaching.role = 'instructor'
      and learning.user_id = ${author} and learning.role = 'student'))`;
}
