import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import type { QuizBank } from '../bank';
import { learns, selectQuiz, type Quiz } from './access';
import { attemptTables, isOver } from './attempt-state';
import { dealItems } from './deal';
import { ownClosing } from './own-time';
import { shareQuiz } from './scores';

export interface StartedAttempt {
  readonly attemptId: string;
  readonly created: boolean;
}

/**
 * Starts an attempt of the viewer, or gives the one that is open: pressing Start in two tabs starts one. A student's
 * counts; whoever teaches the course tries the quiz out, whenever and as often as they like. Who was the one and is the
 * other now begins anew: what is under way from before stays what it was.
 *
 * Throws 'sign_in_required', 'not_found', 'quiz_not_open', 'quiz_closed', 'quiz_no_attempts_left', 'quiz_items_lacking'.
 */
export async function startAttempt(
  db: Database,
  viewer: Viewer,
  { quizId, bank }: { readonly quizId: string; readonly bank: Pick<QuizBank, 'items'> },
): Promise<StartedAttempt> {
  const user = assertUser(viewer);
  const { id } = await selectQuiz(db, viewer, quizId);
  return db.transaction(async (tx) => {
    // Two tabs take turns; whoever edits the quiz, or corrects it, waits or is waited for.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`quiz ${id} ${user.id}`}, 0))`);
    await shareQuiz(tx, id);
    const quiz = await selectQuiz(tx, viewer, id);
    const isStudent = await isEnrolled(tx, viewer, quiz);
    const past = await selectPast(tx, { quizId: id, userId: user.id, isPreview: !isStudent });
    if (past.open_id !== null) return { attemptId: past.open_id, created: false };
    if (isStudent) assertMayStart(quiz, past.counted);
    const attemptId = await insertAttempt(tx, quiz, {
      userId: user.id,
      number: past.last + 1,
      isPreview: !isStudent,
      bank,
    });
    return { attemptId, created: true };
  });
}

const PastSchema = z.object({ open_id: z.string().nullable(), last: z.number(), counted: z.number() });

async function selectPast(
  tx: Transaction,
  { quizId, userId, isPreview }: { quizId: string; userId: string; isPreview: boolean },
) {
  const { rows } = await tx.execute(sql`
    select (array_agg(a.id order by a.number desc)
        filter (where not ${isOver} and a.is_preview = ${isPreview}::boolean))[1] as open_id,
      coalesce(max(a.number), 0) as last, (count(*) filter (where not a.is_preview))::int as counted
    from ${attemptTables} where a.quiz_id = ${quizId} and a.user_id = ${userId}`);
  return PastSchema.parse(rows[0]);
}

/** Who teaches a course does not learn in it: an administrator who is enrolled as a student does. */
async function isEnrolled(tx: Transaction, viewer: Viewer, { course }: Quiz): Promise<boolean> {
  const { rows } = await tx.execute<{ is_student: boolean }>(sql`
    select ${learns(assertUser(viewer), sql`${course.id}::uuid`)} as is_student`);
  return rows[0]?.is_student === true;
}

function assertMayStart(quiz: Quiz, counted: number): void {
  if (quiz.publishedAt === null) throw new AppError('not_found');
  if (quiz.now < quiz.opensAt) throw new AppError('quiz_not_open');
  const closesAt = ownClosing(quiz);
  if (closesAt !== null && quiz.now >= closesAt) throw new AppError('quiz_closed');
  if (counted >= quiz.attemptsAllowed)
    throw new AppError('quiz_no_attempts_left', { params: { limit: quiz.attemptsAllowed } });
}

async function insertAttempt(
  tx: Transaction,
  quiz: Quiz,
  attempt: { userId: string; number: number; isPreview: boolean; bank: Pick<QuizBank, 'items'> },
): Promise<string> {
  const seed = randomUUID();
  const items = dealItems(attempt.bank, {
    parts: quiz.parts,
    shuffles: quiz.shuffles,
    drawSeed: quiz.ownParameters ? seed : quiz.id,
    orderSeed: seed,
  });
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into quiz_attempts (quiz_id, user_id, number, seed, items, started_at, deadline_at, is_preview)
    select ${quiz.id}::uuid, ${attempt.userId}::uuid, ${attempt.number}::int, ${seed}, ${JSON.stringify(items)}::jsonb,
      clock.at, clock.at + make_interval(secs => ${quiz.timeLimitS}::int), ${attempt.isPreview}::boolean
    from (select clock_timestamp() as at) clock
    returning id`);
  const [row] = rows;
  if (row === undefined) throw new AppError('internal');
  return row.id;
}
