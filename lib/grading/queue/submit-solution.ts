import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { readEnv } from '../../env';
import { AppError } from '../../errors';
import { assertSource } from './source';
import { ensureTurn, lockUser, waitingSubmissions } from './turns';

/** The window of the limit on submissions. */
const WINDOW_MINUTES = 10;

/** The client's own name for this submission: any printable word without spaces. */
export const IdempotencyKeySchema = z.string().regex(/^[\w.:-]{8,100}$/);

export interface SubmissionInput {
  readonly exerciseId: string;
  readonly source: string;
  readonly idempotencyKey: string;
}

export interface SubmitOptions {
  /** Ids of the published exercises: an id is looked up here and used for nothing else. */
  readonly exercises: { has(id: string): boolean };
  /** Submissions in ten minutes; default SUBMISSION_LIMIT. */
  readonly limit?: number;
  /** Submissions waiting at a time; default WAITING_LIMIT. */
  readonly waitingLimit?: number;
}

/**
 * Takes a source in: submission, its 'queued' event and its place in the queue in one transaction. The same key
 * again gives the same submission, uses up no limit and is no error, however many requests come at once.
 *
 * Throws 'sign_in_required', 'not_found' (exercise), 'source_…', 'idempotency_key_reused' (same key, other content),
 * 'rate_limited', 'too_many_waiting'.
 */
export async function submitSolution(
  db: Database,
  viewer: Viewer,
  input: SubmissionInput & SubmitOptions,
): Promise<{ readonly submissionId: string; readonly created: boolean }> {
  const { id: userId } = assertUser(viewer);
  if (!input.exercises.has(input.exerciseId)) throw new AppError('not_found');
  if (!IdempotencyKeySchema.safeParse(input.idempotencyKey).success)
    throw new AppError('invalid_request', { params: { field: 'idempotencyKey' } });
  assertSource(input.source);
  return db.transaction(async (tx) => {
    await lockUser(tx, userId);
    const known = await admit(tx, userId, input);
    if (known !== undefined) return { submissionId: known, created: false };
    const submissionId = await insertSubmission(tx, userId, input);
    await ensureTurn(tx, userId);
    return { submissionId, created: true };
  });
}

/** The submission that already has this key, or undefined if a new one may be made. Needs the user's lock. */
async function admit(
  tx: Transaction,
  userId: string,
  input: SubmissionInput & SubmitOptions,
): Promise<string | undefined> {
  const { rows } = await tx.execute<{
    id: string | null;
    same: boolean | null;
    recent: number;
    oldest_age_s: number | null;
    waiting: number;
  }>(sql`
    select known.id, known.same, recent.count as recent, recent.oldest_age_s,
      (select count(*)::int from (${waitingSubmissions(userId)}) w) as waiting
    from (
      select count(*)::int as count, extract(epoch from now() - min(created_at))::float8 as oldest_age_s
      from submissions
      where user_id = ${userId} and created_at > now() - make_interval(mins => ${WINDOW_MINUTES})
    ) recent
    left join (
      select id, exercise_id = ${input.exerciseId} and source = ${input.source} as same
      from submissions where user_id = ${userId} and idempotency_key = ${input.idempotencyKey}
    ) known on true`);
  const [row] = rows;
  if (row === undefined) throw new AppError('internal');
  if (row.id !== null) {
    if (row.same !== true) throw new AppError('idempotency_key_reused');
    return row.id;
  }
  const limit = input.limit ?? readEnv().SUBMISSION_LIMIT;
  if (row.recent >= limit) {
    const retryAfterSeconds = Math.max(1, Math.ceil(WINDOW_MINUTES * 60 - (row.oldest_age_s ?? 0)));
    throw new AppError('rate_limited', { params: { retryAfterSeconds } });
  }
  const waitingLimit = input.waitingLimit ?? readEnv().WAITING_LIMIT;
  if (row.waiting >= waitingLimit)
    throw new AppError('too_many_waiting', { params: { limit: waitingLimit } });
  return undefined;
}

async function insertSubmission(tx: Transaction, userId: string, input: SubmissionInput): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    with submission as (
      insert into submissions (user_id, exercise_id, source, idempotency_key, created_at)
      values (${userId}, ${input.exerciseId}, ${input.source}, ${input.idempotencyKey}, clock_timestamp())
      returning id
    ), event as (
      insert into submission_events (submission_id, kind, at)
      select id, 'queued', clock_timestamp() from submission
    )
    select id from submission`);
  const [row] = rows;
  if (row === undefined) throw new AppError('internal');
  return row.id;
}
