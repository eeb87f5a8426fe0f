import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import type { ConsoleLine } from '../../sandbox/server/types';
import { computeScore } from '../compute-score';
import type { Verdict } from '../verdict';
import type { ClaimedSubmission } from './claim-submission';
import { SUBMISSION_CHANNEL } from './events';
import { toStorableJson } from './storable-json';
import { endTurn, lockUser } from './turns';

/** What grading one submission gives; see GradingEngine. */
export interface GradedSubmission {
  readonly verdict: Verdict;
  readonly console: readonly ConsoleLine[];
  readonly consoleTruncated: boolean;
  /** For administrators: layers in force, exit, tolerance, times. */
  readonly internal: Readonly<Record<string, unknown>>;
}

/**
 * Stores the verdict of a submission, the score that follows from it, the 'graded' event and what the user's turn
 * comes to, in one transaction under the user's lock. A submission that has a verdict keeps it: then only the turn
 * ends. Returns the milliseconds from submission to verdict, or undefined if there was one before.
 */
export async function storeVerdict(
  db: Database,
  submission: ClaimedSubmission,
  graded: GradedSubmission & { readonly graderId: string },
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    await lockUser(tx, submission.userId);
    const latencyMs = await insertVerdict(tx, submission, graded);
    if (latencyMs !== undefined) await updateScore(tx, submission);
    await endTurn(tx, submission.userId);
    return latencyMs;
  });
}

async function insertVerdict(
  tx: Transaction,
  submission: ClaimedSubmission,
  {
    verdict,
    console,
    consoleTruncated,
    internal,
    graderId,
  }: GradedSubmission & { readonly graderId: string },
): Promise<number | undefined> {
  const record = { ...internal, graderId, tries: submission.tries, consoleTruncated };
  const { rows } = await tx.execute<{ latency_ms: number }>(sql`
    with verdict as (
      insert into verdicts (submission_id, status, score, max_score, cases, message, misconception, console,
        backend, device, seed, duration_ms, exercise_version, internal, created_at)
      values (${submission.id}, ${verdict.status}, ${verdict.score}, ${verdict.maxScore},
        ${toStorableJson(verdict.cases)}::jsonb,
        ${verdict.message ? toStorableJson(verdict.message) : null}::jsonb, ${verdict.misconception ?? null},
        ${toStorableJson({ lines: console, truncated: consoleTruncated })}::jsonb,
        ${verdict.backend}, ${verdict.device}, ${verdict.seed}, ${verdict.durationMs}, ${verdict.exerciseVersion},
        ${toStorableJson(record)}::jsonb, clock_timestamp())
      on conflict do nothing
      returning submission_id, created_at
    ), event as (
      insert into submission_events (submission_id, kind, grader_id, at)
      select submission_id, 'graded', ${graderId}, created_at from verdict
    )
    select (extract(epoch from verdict.created_at - s.created_at) * 1000)::float8 as latency_ms,
      pg_notify(${SUBMISSION_CHANNEL}, s.id || ' graded')
    from verdict join submissions s on s.id = verdict.submission_id`);
  return rows[0]?.latency_ms;
}

async function updateScore(tx: Transaction, { userId, exerciseId }: ClaimedSubmission): Promise<void> {
  const { rows } = await tx.execute<{
    submission_id: string;
    status: Verdict['status'];
    score: number;
    max_score: number;
    submitted_at: string | Date;
  }>(sql`
    select v.submission_id, v.status, v.score, v.max_score, s.created_at as submitted_at
    from submissions s join verdicts v on v.submission_id = s.id
    where s.user_id = ${userId} and s.exercise_id = ${exerciseId}
    order by s.created_at, s.id`);
  const score = computeScore(
    rows.map((row) => ({
      submissionId: row.submission_id,
      status: row.status,
      score: row.score,
      maxScore: row.max_score,
      submittedAt: new Date(row.submitted_at),
    })),
  );
  if (score === undefined) return;
  await tx.execute(sql`
    insert into scores (user_id, exercise_id, best_score, max_score, best_submission_id, attempts, passed_at)
    values (${userId}, ${exerciseId}, ${score.bestScore}, ${score.maxScore}, ${score.bestSubmissionId},
      ${score.attempts}, ${score.passedAt?.toISOString() ?? null}::timestamptz)
    on conflict (user_id, exercise_id) do update set
      best_score = excluded.best_score, max_score = excluded.max_score,
      best_submission_id = excluded.best_submission_id, attempts = excluded.attempts,
      passed_at = excluded.passed_at, updated_at = now()`);
}
