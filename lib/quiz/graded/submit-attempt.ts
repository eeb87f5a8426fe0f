import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { assertId } from './access';
import { attemptTables, isOver } from './attempt-state';
import { ensureScores, scoreAttempts, shareQuiz } from './scores';

/**
 * Hands in the viewer's own attempt and marks it. Of one that is over nothing changes: handing in twice is no error.
 * Throws 'sign_in_required', 'not_found'.
 */
export async function submitAttempt(db: Database, viewer: Viewer, attemptId: string): Promise<void> {
  const user = assertUser(viewer);
  const { rows } = await db.execute<{ quiz_id: string }>(sql`
    select quiz_id from quiz_attempts where id = ${assertId(attemptId)} and user_id = ${user.id}`);
  const quizId = rows[0]?.quiz_id;
  if (quizId === undefined) throw new AppError('not_found');
  await db.transaction(async (tx) => {
    await shareQuiz(tx, quizId);
    // Answers under way are waited for; later ones wait and are late.
    await tx.execute(sql`select 1 from quiz_attempts where id = ${attemptId} for update`);
    const { rowCount } = await tx.execute(sql`
      insert into quiz_attempt_events (id, attempt_id, kind, at)
      select ${randomUUID()}::uuid, a.id, 'submitted', clock_timestamp() from ${attemptTables}
      where a.id = ${attemptId} and not ${isOver}`);
    if (rowCount === 1) await scoreAttempts(tx, quizId, sql`a.id = ${attemptId}`);
  });
  await ensureScores(db, quizId);
}
