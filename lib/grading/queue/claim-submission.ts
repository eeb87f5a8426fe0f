import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { SUBMISSION_CHANNEL } from './events';
import { waitingSubmissions } from './turns';

export interface ClaimedSubmission {
  readonly id: string;
  readonly userId: string;
  readonly exerciseId: string;
  readonly source: string;
  /** 1 for the first. */
  readonly tries: number;
  /** From being queued to being begun. */
  readonly waitedMs: number;
}

/**
 * Takes the user's next submission in hand: appends a 'running' event and tells whoever watches. Submissions begun
 * less often come first, so that one the platform cannot grade does not keep the others waiting. Undefined if none waits.
 */
export async function claimSubmission(
  db: Queryable,
  userId: string,
  graderId: string,
): Promise<ClaimedSubmission | undefined> {
  const { rows } = await db.execute<{
    id: string;
    exercise_id: string;
    source: string;
    tries: number;
    waited_ms: number;
  }>(sql`
    with next as (
      ${waitingSubmissions(userId)}
      order by t.tries, s.created_at, s.id
      limit 1
    ), event as (
      insert into submission_events (submission_id, kind, grader_id, at)
      select id, 'running', ${graderId}, clock_timestamp() from next
    )
    select next.id, next.exercise_id, s.source, next.tries + 1 as tries,
      (extract(epoch from clock_timestamp() - next.created_at) * 1000)::float8 as waited_ms,
      pg_notify(${SUBMISSION_CHANNEL}, next.id || ' running')
    from next join submissions s on s.id = next.id`);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    id: row.id,
    userId,
    exerciseId: row.exercise_id,
    source: row.source,
    tries: row.tries,
    waitedMs: row.waited_ms,
  };
}
