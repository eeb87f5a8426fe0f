import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { assertId, selectQuiz, teaches, type Quiz } from './access';
import {
  attemptTables,
  attemptTimes,
  AttemptTimesSchema,
  countedAnswers,
  isOver,
  toShownMarks,
  type AttemptTimes,
} from './attempt-state';
import type { ExplainedCorrection } from './mark-attempt';
import { ensureScores, ItemMarkSchema, listCorrectionsInForce, shownDigest, toAnswers } from './scores';
import { DealtItemSchema, type DealtItem, type ItemMark } from './types';

export interface Attempt {
  readonly id: string;
  readonly quiz: Quiz;
  readonly number: number;
  readonly isPreview: boolean;
  readonly isOwn: boolean;
  readonly student: { readonly id: string; readonly name: string };
  readonly startedAt: Date;
  readonly times: AttemptTimes;
  /** As dealt, keys included: `presentAttempt` picks what may be sent. */
  readonly items: readonly DealtItem[];
  /** By place: what is to be shown, which is the latest answer while open, and the one that counts afterwards. */
  readonly answers: readonly unknown[];
  /** By place, 0: never answered. */
  readonly revisions: readonly number[];
  /** By place: an answer came too late and was not accepted. */
  readonly late: readonly boolean[];
  readonly shown: 'nothing' | 'total' | 'keys';
  /** Where the attempt is over. */
  readonly score: {
    readonly points: number;
    readonly maxPoints: number;
    readonly marks: readonly ItemMark[];
  } | null;
  /** Of the quiz, in force, oldest first. */
  readonly corrections: readonly ExplainedCorrection[];
  /** `shownDigest` by item, of items that some correction marks by a key of the bank's. */
  readonly digests: Readonly<Record<string, string>>;
}

const RowSchema = z.object({
  quiz_id: z.string(),
  user_id: z.string(),
  name: z.string(),
  number: z.number(),
  is_preview: z.boolean(),
  started_at: z.coerce.date(),
  items: z.array(DealtItemSchema),
  answers: z.record(z.string(), z.unknown()),
  revisions: z.record(z.string(), z.number()),
  late: z.array(z.number()),
  has_open: z.boolean(),
  points: z.number().nullable(),
  max_points: z.number().nullable(),
  marks: z.array(ItemMarkSchema).nullable(),
  digests: z.record(z.string(), z.string()),
});

/** Answers of this index that came late and were not accepted: whose acceptance, an event of an id of its own, is missing. */
export const unacceptedLate = sql`e.kind = 'late' and not exists (
  select 1 from quiz_attempt_events l where l.id = md5('late_accepted/' || e.id)::uuid)`;

/**
 * An attempt, its own student's or one of a course the viewer teaches, with marks where it is over. Throws
 * 'sign_in_required', 'not_found'.
 */
export async function selectAttempt(db: Database, viewer: Viewer, attemptId: string): Promise<Attempt> {
  const user = assertUser(viewer);
  const own = await db.execute<{ quiz_id: string; user_id: string }>(sql`
    select a.quiz_id, a.user_id from quiz_attempts a join quizzes q on q.id = a.quiz_id
    where a.id = ${assertId(attemptId)} and (a.user_id = ${user.id} or ${teaches(user, sql`q.course_id`)})`);
  const [found] = own.rows;
  if (found === undefined) throw new AppError('not_found');
  await ensureScores(db, found.quiz_id);
  const corrections = await listCorrectionsInForce(db, found.quiz_id);
  const bankKeyed = corrections.flatMap(({ itemId, change }) => (change.kind === 'bank_key' ? [itemId] : []));
  const [quiz, { rows }] = await Promise.all([
    selectQuiz(db, viewer, found.quiz_id),
    db.execute(sql`
      select a.quiz_id, a.user_id, u.name, a.number, a.is_preview, a.started_at, a.items, ${attemptTimes},
        ${countedAnswers} as answers,
        (select coalesce(jsonb_object_agg(r.item_index, r.revision), '{}') from (
          select e.item_index, max(e.revision) as revision from quiz_attempt_events e
          where e.attempt_id = a.id and e.revision is not null group by e.item_index) r) as revisions,
        (select coalesce(jsonb_agg(distinct e.item_index), '[]') from quiz_attempt_events e
          where e.attempt_id = a.id and ${unacceptedLate}) as late,
        exists (select 1 from (select a2.*, x2.extra_s from quiz_attempts a2 left join quiz_extra_times x2
            on x2.quiz_id = a2.quiz_id and x2.user_id = a2.user_id
          where a2.quiz_id = a.quiz_id and a2.user_id = a.user_id and a2.id <> a.id) b
          where not exists (select 1 from quiz_attempt_events s where s.attempt_id = b.id and s.kind = 'submitted')
            and coalesce(clock_timestamp() <= least(b.deadline_at, case when b.is_preview then null else q.closes_at end)
              + make_interval(secs => coalesce(b.extra_s, 0)), true)) as has_open,
        sc.points, sc.max_points, sc.items as marks,
        (select coalesce(jsonb_object_agg(i.item ->> 'itemId', ${shownDigest(sql`i.item -> 'variant'`)}), '{}')
          from jsonb_array_elements(a.items) i(item)
          where ${JSON.stringify(bankKeyed)}::jsonb ? (i.item ->> 'itemId')) as digests
      from ${attemptTables} join users u on u.id = a.user_id
        left join quiz_attempt_scores sc on sc.attempt_id = a.id and ${isOver}
      where a.id = ${attemptId}`),
  ]);
  return toAttempt(rows[0], { attemptId, quiz, viewerId: user.id, corrections });
}

function toAttempt(
  row: unknown,
  {
    attemptId,
    quiz,
    viewerId,
    corrections,
  }: { attemptId: string; quiz: Quiz; viewerId: string; corrections: readonly ExplainedCorrection[] },
): Attempt {
  const parsed = RowSchema.parse(row);
  const times = AttemptTimesSchema.parse(row);
  const isAttemptOver = times.state !== 'open';
  const count = parsed.items.length;
  const { points, max_points: maxPoints, marks } = parsed;
  return {
    id: attemptId,
    quiz,
    number: parsed.number,
    isPreview: parsed.is_preview,
    isOwn: parsed.user_id === viewerId,
    student: { id: parsed.user_id, name: parsed.name },
    startedAt: parsed.started_at,
    times,
    items: parsed.items,
    answers: toAnswers(parsed.answers, count),
    revisions: Array.from({ length: count }, (_, index) => parsed.revisions[String(index)] ?? 0),
    late: Array.from({ length: count }, (_, index) => parsed.late.includes(index)),
    shown: toShownMarks({
      keysShown: quiz.keysShown,
      isOver: isAttemptOver,
      hasOpenAttempt: parsed.has_open,
      isClosedForAll: quiz.isClosedForAll,
      viewerTeaches: quiz.viewerTeaches,
    }),
    score: points === null || maxPoints === null || marks === null ? null : { points, maxPoints, marks },
    corrections,
    digests: parsed.digests,
  };
}

/** Times of the viewer's own attempt: little enough to be asked for every half minute. Throws 'not_found'. */
export async function selectAttemptTimes(
  db: Database,
  viewer: Viewer,
  attemptId: string,
): Promise<AttemptTimes> {
  const user = assertUser(viewer);
  const { rows } = await db.execute(sql`
    select ${attemptTimes} from ${attemptTables} where a.id = ${assertId(attemptId)} and a.user_id = ${user.id}`);
  if (rows.length === 0) throw new AppError('not_found');
  return AttemptTimesSchema.parse(rows[0]);
}

/**
 * One dealt item of the viewer's own attempt while it is open; of its key only which functions a formula may not use.
 * Throws 'not_found'.
 */
export async function selectDealtView(
  db: Database,
  viewer: Viewer,
  { attemptId, index }: { readonly attemptId: string; readonly index: number },
): Promise<{ readonly kind: string; readonly view: unknown; readonly key: { readonly avoid: unknown } }> {
  const user = assertUser(viewer);
  const { rows } = await db.execute(sql`
    select a.items -> ${index}::int ->> 'kind' as kind, a.items -> ${index}::int -> 'variant' -> 'view' as view,
      a.items -> ${index}::int -> 'variant' -> 'key' -> 'avoid' as avoid
    from ${attemptTables} where a.id = ${assertId(attemptId)} and a.user_id = ${user.id} and not ${isOver}`);
  const row = z.object({ kind: z.string(), view: z.unknown(), avoid: z.unknown() }).safeParse(rows[0]);
  if (!row.success) throw new AppError('not_found');
  const { kind, view, avoid } = row.data;
  return { kind, view, key: { avoid } };
}
