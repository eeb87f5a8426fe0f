/**
 * Who is next.
 *
 * A user has at most one job in the queue: a **turn**. A turn verifies that user's oldest waiting submission; when its
 * verdict is stored and more of theirs wait, they get a new turn at the end of the line. So users take turns, however
 * many submissions each of them has, and no two of one user's run at the same time.
 *
 * (graphile-worker's named queues promise the same, but each look for a job then locks every queue there is: workers
 * that look at the same time find nothing and sleep.)
 *
 * Adding and ending turns happens under the user's lock, together with the submission or the verdict it is about.
 */
import { sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';

/** The task's name in graphile-worker. */
export const TURN_TASK = 'verify';

/** A submission that was begun this often without a verdict is left for an administrator. */
export const MAX_TRIES = 20;

/** The most graphile-worker takes: how often a submission is tried is counted by its events. */
const MAX_ATTEMPTS = 32_767;

export interface TurnPayload {
  readonly userId: string;
}

/** Waits for, then holds until the end of the transaction, the lock on a user's submissions, turn and scores. */
export async function lockUser(tx: Transaction, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`grading:${userId}`}, 0))`);
}

/** Makes sure the user has a turn, and that it is not put off by earlier faults. Needs the user's lock. */
export async function ensureTurn(tx: Transaction, userId: string): Promise<void> {
  const key = turnKey(userId);
  const payload = JSON.stringify({ userId } satisfies TurnPayload);
  // 'unsafe_dedupe' leaves a running turn alone: it looks for more itself before it ends.
  await tx.execute(sql`
    with postponed as (
      select id from graphile_worker.jobs
      where key = ${key} and locked_at is null and run_at > now()
    )
    select graphile_worker.add_job(
      ${TURN_TASK}, ${payload}::json, job_key => ${key}, job_key_mode => 'unsafe_dedupe',
      max_attempts => ${MAX_ATTEMPTS}
    ) is not null as added,
    (select count(*) from graphile_worker.reschedule_jobs(array(select id from postponed), now(), attempts => 0))
    as hastened`);
}

/**
 * Ends the user's running turn: a new one at the end of the line if more of theirs wait, else none. Needs the user's
 * lock, and the verdict stored in the same transaction.
 */
export async function endTurn(tx: Transaction, userId: string): Promise<void> {
  const key = turnKey(userId);
  const payload = JSON.stringify({ userId } satisfies TurnPayload);
  // 'replace' and remove_job take the key from the running job, so that it is not tried again.
  await tx.execute(sql`
    select case
      when exists (${waitingSubmissions(userId)})
      then (graphile_worker.add_job(
        ${TURN_TASK}, ${payload}::json, job_key => ${key}, max_attempts => ${MAX_ATTEMPTS})).id
      else (graphile_worker.remove_job(${key})).id
    end`);
}

/** The user's submissions without a verdict that may still be tried: id, exercise_id, created_at, tries. */
export function waitingSubmissions(userId: string) {
  return sql`
    select s.id, s.exercise_id, s.created_at, t.tries
    from submissions s
    cross join lateral (${triesSinceQueued()}) t
    where s.user_id = ${userId}
      and not exists (select 1 from verdicts v where v.submission_id = s.id)
      and t.tries < ${MAX_TRIES}`;
}

/** How often the submission `s` was begun since it was last put into the queue. */
export function triesSinceQueued() {
  return sql`
    select count(*)::int as tries from submission_events e
    where e.submission_id = s.id and e.kind = 'running'
      and e.at >= (select max(q.at) from submission_events q where q.submission_id = s.id and q.kind = 'queued')`;
}

/**
 * Gives a turn to every user with waiting submissions and no turn: after a restored backup, or a lost queue.
 * Costs one look at each submission without a verdict.
 */
export async function ensureMissingTurns(db: Queryable): Promise<number> {
  const missing = await db.execute<{ user_id: string }>(sql`
    select distinct s.user_id::text from submissions s
    cross join lateral (${triesSinceQueued()}) t
    where not exists (select 1 from verdicts v where v.submission_id = s.id)
      and t.tries < ${MAX_TRIES}
      and not exists (select 1 from graphile_worker.jobs j where j.key = 'turn:' || s.user_id)`);
  for (const { user_id: userId } of missing.rows)
    await db.transaction(async (tx) => {
      await lockUser(tx, userId);
      await ensureTurn(tx, userId);
    });
  return missing.rows.length;
}

function turnKey(userId: string): string {
  return `turn:${userId}`;
}
