import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { learns, selectQuiz, selectQuizzes, type Quiz } from './access';
import {
  attemptTables,
  attemptTimes,
  AttemptTimesSchema,
  isOver,
  toShownMarks,
  type AttemptTimes,
} from './attempt-state';
import { fractionOf } from './mark-attempt';
import { ownClosing } from './own-time';
import { pendingPoints } from './pending-points';
import { ensureScoresWhere } from './scores';

export interface Points {
  readonly points: number;
  readonly maxPoints: number;
}

export interface OwnScore extends Points {
  /** Points that an instructor has yet to decide on; `points` has them as 0. */
  readonly pending: number;
}

export interface PastAttempt {
  readonly id: string;
  readonly number: number;
  readonly isPreview: boolean;
  readonly startedAt: Date;
  readonly times: AttemptTimes;
  /** null: not known yet, or not to be shown (yet). */
  readonly score: OwnScore | null;
}

export interface OwnQuiz {
  readonly quiz: Quiz;
  /** The viewer's own, first one first. */
  readonly attempts: readonly PastAttempt[];
  /** The best of the attempts; null as with theirs. */
  readonly best: OwnScore | null;
  /** 'upcoming', 'open': an attempt is under way or can be started; 'done': neither. */
  readonly state: 'upcoming' | 'open' | 'done';
}

const RowSchema = z.object({
  id: z.string(),
  quiz_id: z.string(),
  number: z.number(),
  is_preview: z.boolean(),
  started_at: z.coerce.date(),
  points: z.number().nullable(),
  max_points: z.number().nullable(),
  pending: z.number(),
});

/** The quizzes of the courses that the viewer learns in, with what they made of them. Throws 'sign_in_required'. */
export async function listOwnQuizzes(db: Database, viewer: Viewer): Promise<readonly OwnQuiz[]> {
  const user = assertUser(viewer);
  const quizzes = await selectQuizzes(
    db,
    viewer,
    sql`q.published_at is not null and ${learns(user, sql`q.course_id`)}`,
  );
  return withAttempts(db, viewer, quizzes);
}

/** A quiz that the viewer may see, with their own attempts. Throws 'sign_in_required', 'not_found'. */
export async function selectOwnQuiz(db: Database, viewer: Viewer, quizId: string): Promise<OwnQuiz> {
  const quiz = await selectQuiz(db, viewer, quizId);
  const [own] = await withAttempts(db, viewer, [quiz]);
  if (own === undefined) throw new Error('One quiz gives one.');
  return own;
}

/** Whether the viewer has a quiz to take: for the navigation, which shows no more than is there. */
export async function hasQuizzes(db: Database, viewer: Viewer): Promise<boolean> {
  if (viewer.kind !== 'user') return false;
  const { rows } = await db.execute(sql`
    select 1 from quizzes q where q.published_at is not null and ${learns(viewer, sql`q.course_id`)} limit 1`);
  return rows.length > 0;
}

async function withAttempts(db: Database, viewer: Viewer, quizzes: readonly Quiz[]): Promise<OwnQuiz[]> {
  const user = assertUser(viewer);
  const own = sql`a.user_id = ${user.id}
    and a.quiz_id in (select (jsonb_array_elements_text(${JSON.stringify(quizzes.map(({ id }) => id))}::jsonb))::uuid)`;
  await ensureScoresWhere(db, own);
  const { rows } = await db.execute(sql`
    select a.id, a.quiz_id, a.number, a.is_preview, a.started_at, ${attemptTimes}, s.points, s.max_points,
      ${pendingPoints} as pending
    from ${attemptTables} left join quiz_attempt_scores s on s.attempt_id = a.id and ${isOver}
    where ${own} order by a.number`);
  const attempts = rows.map((row) => ({ row: RowSchema.parse(row), times: AttemptTimesSchema.parse(row) }));
  return quizzes.map((quiz) =>
    toOwnQuiz(
      quiz,
      attempts.filter(({ row }) => row.quiz_id === quiz.id),
    ),
  );
}

function toOwnQuiz(
  quiz: Quiz,
  rows: readonly { readonly row: z.infer<typeof RowSchema>; readonly times: AttemptTimes }[],
): OwnQuiz {
  const hasOpen = rows.some(({ times }) => times.state === 'open');
  const attempts = rows.map(({ row, times }): PastAttempt => {
    const shown = toShownMarks({
      keysShown: quiz.keysShown,
      isOver: times.state !== 'open',
      hasOpenAttempt: hasOpen,
      isClosedForAll: quiz.isClosedForAll,
      viewerTeaches: quiz.viewerTeaches,
    });
    const { id, number, is_preview: isPreview, started_at: startedAt } = row;
    const { points, max_points: maxPoints, pending } = row;
    return {
      ...{ id, number, isPreview, startedAt, times },
      score:
        shown === 'nothing' || points === null || maxPoints === null ? null : { points, maxPoints, pending },
    };
  });
  return { quiz, attempts, best: findBest(attempts), state: toState(quiz, attempts) };
}

/** The best score of some attempts that count; the earlier of equal ones. */
export function findBest<Score extends Points>(
  attempts: readonly { readonly score: Score | null; readonly isPreview: boolean }[],
): Score | null {
  return attempts
    .flatMap(({ score, isPreview }) => (score === null || isPreview ? [] : [score]))
    .reduce<Score | null>(
      (best, score) => (best === null || fractionOf(score) > fractionOf(best) ? score : best),
      null,
    );
}

function toState(quiz: Quiz, attempts: readonly PastAttempt[]): OwnQuiz['state'] {
  if (attempts.some(({ times }) => times.state === 'open')) return 'open';
  if (quiz.now < quiz.opensAt) return 'upcoming';
  const closesAt = ownClosing(quiz);
  const isClosed = closesAt !== null && quiz.now >= closesAt;
  const used = attempts.filter(({ isPreview }) => !isPreview).length;
  return isClosed || used >= quiz.attemptsAllowed ? 'done' : 'open';
}
