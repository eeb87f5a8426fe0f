import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import { assertId, selectTaughtQuiz } from '../access';
import { isOver } from '../attempt-state';
import { scoreAttempts, shareQuiz } from '../scores';

/**
 * Lets a late answer count, as the latest of its item, and marks the attempt anew. Accepting it again changes
 * nothing: the acceptance's id follows from the answer's. Throws 'sign_in_required', 'not_found'.
 */
export async function acceptLateAnswer(
  db: Database,
  viewer: Viewer,
  { quizId, eventId }: { readonly quizId: string; readonly eventId: string },
): Promise<void> {
  const user = assertUser(viewer);
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  await db.transaction(async (tx) => {
    await shareQuiz(tx, quiz.id);
    const { rows } = await tx.execute<{ attempt_id: string }>(sql`
      select e.attempt_id from quiz_attempt_events e join quiz_attempts a on a.id = e.attempt_id
      where e.id = ${assertId(eventId)} and e.kind = 'late' and a.quiz_id = ${quiz.id} for update of a`);
    const attemptId = rows[0]?.attempt_id;
    if (attemptId === undefined) throw new AppError('not_found');
    await tx.execute(sql`
      insert into quiz_attempt_events (id, attempt_id, kind, item_index, revision, answer, duration_ms, at, by_user_id)
      select md5('late_accepted/' || e.id)::uuid, e.attempt_id, 'late_accepted', e.item_index,
        1 + coalesce((select max(o.revision) from quiz_attempt_events o
          where o.attempt_id = e.attempt_id and o.item_index = e.item_index), 0),
        e.answer, e.duration_ms, clock_timestamp(), ${user.id}::uuid
      from quiz_attempt_events e where e.id = ${eventId}
      on conflict (id) do nothing`);
    await scoreAttempts(tx, quiz.id, sql`a.id = ${attemptId} and ${isOver}`);
  });
}
