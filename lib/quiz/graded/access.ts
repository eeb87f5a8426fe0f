import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import { assertUser, type UserViewer, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { QuizPartsSchema, type QuizPart } from './types';

export type KeysShown = 'after_attempt' | 'after_close' | 'never';

export interface Quiz {
  readonly id: string;
  readonly course: {
    readonly id: string;
    readonly slug: string;
    readonly title: { readonly ko: string; readonly en: string };
  };
  readonly title: { readonly ko: string; readonly en: string };
  readonly parts: readonly QuizPart[];
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly timeLimitS: number | null;
  readonly attemptsAllowed: number;
  readonly shuffles: boolean;
  readonly ownParameters: boolean;
  readonly keysShown: KeysShown;
  readonly publishedAt: Date | null;
  /** A student has begun: parts and parameters stay as they are. */
  readonly isLocked: boolean;
  /** Nobody can answer any more, whatever extra time they have. */
  readonly isClosedForAll: boolean;
  /** What the viewer's extra time adds, in seconds. */
  readonly extraS: number;
  readonly viewerTeaches: boolean;
  /** The server's clock. */
  readonly now: Date;
}

const QuizRowSchema = z
  .object({
    id: z.string(),
    course_id: z.string(),
    slug: z.string(),
    course_ko: z.string(),
    course_en: z.string(),
    title_ko: z.string(),
    title_en: z.string(),
    parts: QuizPartsSchema,
    opens_at: z.coerce.date(),
    closes_at: z.coerce.date().nullable(),
    time_limit_s: z.number().nullable(),
    attempts_allowed: z.number(),
    shuffles: z.boolean(),
    own_parameters: z.boolean(),
    keys_shown: z.enum(['after_attempt', 'after_close', 'never']),
    published_at: z.coerce.date().nullable(),
    is_locked: z.boolean(),
    is_closed_for_all: z.boolean(),
    extra_s: z.number(),
    viewer_teaches: z.boolean(),
    now: z.coerce.date(),
  })
  .transform((row): Quiz => ({
    id: row.id,
    course: { id: row.course_id, slug: row.slug, title: { ko: row.course_ko, en: row.course_en } },
    title: { ko: row.title_ko, en: row.title_en },
    parts: row.parts,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    timeLimitS: row.time_limit_s,
    attemptsAllowed: row.attempts_allowed,
    shuffles: row.shuffles,
    ownParameters: row.own_parameters,
    keysShown: row.keys_shown,
    publishedAt: row.published_at,
    isLocked: row.is_locked,
    isClosedForAll: row.is_closed_for_all,
    extraS: row.extra_s,
    viewerTeaches: row.viewer_teaches,
    now: row.now,
  }));

/** Whether this user teaches the course that `courseId` names. */
export function teaches(user: UserViewer, courseId: SQL): SQL {
  if (user.role === 'admin') return sql`true`;
  return sql`exists (select 1 from enrollments t
    where t.course_id = ${courseId} and t.user_id = ${user.id} and t.role = 'instructor')`;
}

/** Whether this user learns in the course that `courseId` names. */
export function learns(user: UserViewer, courseId: SQL): SQL {
  return sql`exists (select 1 from enrollments l
    where l.course_id = ${courseId} and l.user_id = ${user.id} and l.role = 'student')`;
}

/** Quiz `q`: after its closing time and everybody's extra time. A quiz without closing time never closes. */
export const closedForAll = sql`coalesce(clock_timestamp() > q.closes_at + make_interval(secs =>
  coalesce((select max(y.extra_s) from quiz_extra_times y where y.quiz_id = q.id), 0)), false)`;

/** The quizzes that the viewer may see and that match `condition` on quiz `q`, in the order of opening. */
export async function selectQuizzes(db: Queryable, viewer: Viewer, condition: SQL): Promise<readonly Quiz[]> {
  const user = assertUser(viewer);
  const { rows } = await db.execute(sql`
    select q.id, q.course_id, c.slug, c.title_ko as course_ko, c.title_en as course_en, q.title_ko, q.title_en, q.parts,
      q.opens_at, q.closes_at, q.time_limit_s, q.attempts_allowed, q.shuffles, q.own_parameters, q.keys_shown,
      q.published_at, exists (select 1 from quiz_attempts a where a.quiz_id = q.id and not a.is_preview) as is_locked,
      ${closedForAll} as is_closed_for_all, coalesce(x.extra_s, 0) as extra_s,
      ${teaches(user, sql`q.course_id`)} as viewer_teaches, clock_timestamp() as now
    from quizzes q join courses c on c.id = q.course_id
      left join quiz_extra_times x on x.quiz_id = q.id and x.user_id = ${user.id}
    where ${condition} and (${teaches(user, sql`q.course_id`)}
      or q.published_at is not null and ${learns(user, sql`q.course_id`)})
    order by q.opens_at desc, q.created_at desc, q.id limit 500`);
  return z.array(QuizRowSchema).parse(rows);
}

/**
 * A quiz that the viewer may see: a published one of a course they learn in, any of a course they teach. Throws
 * 'sign_in_required', 'not_found'.
 */
export async function selectQuiz(db: Queryable, viewer: Viewer, quizId: string): Promise<Quiz> {
  assertUser(viewer);
  const [quiz] = await selectQuizzes(db, viewer, sql`q.id = ${assertId(quizId)}`);
  if (quiz === undefined) throw new AppError('not_found');
  return quiz;
}

/** A quiz of a course the viewer teaches. Throws 'sign_in_required', 'not_found'. */
export async function selectTaughtQuiz(db: Queryable, viewer: Viewer, quizId: string): Promise<Quiz> {
  const quiz = await selectQuiz(db, viewer, quizId);
  if (!quiz.viewerTeaches) throw new AppError('not_found');
  return quiz;
}

/** An id as it came from an address; anything else than a UUID is not found. */
export function assertId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found');
  return id;
}
