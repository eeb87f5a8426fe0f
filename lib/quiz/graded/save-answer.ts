import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { assertId } from './access';
import { assertSmall, isSameJson, parseGivenAnswer } from './given-answer';
import {
  attemptTables,
  attemptTimes,
  AttemptTimesSchema,
  deadline,
  submittedAt,
  type AttemptTimes,
} from './attempt-state';

/** An item's answers in one attempt; far more than anybody gives. */
const MAX_REVISIONS = 2_000;
const MAX_LATE = 50;

export interface AnswerInput {
  readonly attemptId: string;
  readonly index: number;
  /** The client's own id: the same one sent twice is one answer. */
  readonly eventId: string;
  /** The revision that this answer replaces; 0: none. */
  readonly base: number;
  /** null: taken back. */
  readonly answer: unknown;
  readonly durationMs?: number;
}

export type SavedAnswer = {
  readonly times: AttemptTimes;
} & (
  | { readonly status: 'saved'; readonly revision: number }
  /** Kept, but after the deadline or the submission: does not count unless an instructor accepts it. */
  | { readonly status: 'late' }
  /** Another tab has saved something else meanwhile: nothing was written. */
  | { readonly status: 'conflict'; readonly revision: number; readonly answer: unknown }
);

const FoundSchema = z.object({
  kind: z.string().nullable(),
  known_kind: z.string().nullable(),
  known_revision: z.number().nullable(),
  known_here: z.boolean().nullable(),
  known_answer: z.unknown(),
  option_ids: z.array(z.string()).nullable(),
  revision: z.number(),
  answer: z.unknown(),
  late: z.number(),
});
type Found = z.infer<typeof FoundSchema> & { readonly times: AttemptTimes };

/**
 * Keeps an answer of the viewer's own attempt; the dealt items stay in the database. Sending the same event again gives
 * the same result. Of two tabs that answer on the same base one wins; the other gets 'conflict', as does an event that
 * was kept with another answer.
 *
 * The attempt's row is locked by a statement of its own, before anything is read: whoever marks the attempt waits for
 * this answer or is waited for, and an answer that overlaps with a submission sees it and is late.
 *
 * Throws 'sign_in_required', 'not_found', 'invalid_request' (an answer of another form, with options that the item does
 * not have, or too large), 'idempotency_key_reused', 'rate_limited'.
 */
export async function saveAnswer(db: Database, viewer: Viewer, input: AnswerInput): Promise<SavedAnswer> {
  const user = assertUser(viewer);
  assertId(input.attemptId);
  assertSmall(input.answer);
  return db.transaction(async (tx) => {
    await lockOwnAttempt(tx, user.id, input.attemptId);
    return save(tx, user.id, input);
  });
}

/** Conflicts with `for update` alone: answers do not wait for each other. */
async function lockOwnAttempt(tx: Transaction, userId: string, attemptId: string): Promise<void> {
  const { rows } = await tx.execute(sql`
    select 1 from quiz_attempts where id = ${attemptId} and user_id = ${userId} for key share`);
  if (rows.length === 0) throw new AppError('not_found');
}

async function save(tx: Transaction, userId: string, input: AnswerInput): Promise<SavedAnswer> {
  const found = await find(tx, userId, input);
  const answer = parseGivenAnswer(
    { kind: found.kind ?? '', optionIds: found.option_ids ?? [] },
    input.answer,
  );
  const known = toKnown(found, answer);
  if (known !== undefined) return known;
  if (found.revision >= MAX_REVISIONS || found.late >= MAX_LATE)
    throw new AppError('rate_limited', { params: { retryAfterSeconds: 60 } });
  if (found.times.state === 'open' && input.base !== found.revision) return toConflict(found);
  const written = await insert(tx, { ...input, answer });
  if (written !== undefined && written.revision !== null)
    return { status: 'saved', revision: written.revision, times: found.times };
  // The time ran out just now, or another request was faster: the same one, or another tab's.
  const now = await find(tx, userId, input);
  return toKnown(now, answer) ?? toConflict(now);
}

async function find(
  tx: Transaction,
  userId: string,
  { attemptId, index, eventId }: AnswerInput,
): Promise<Found> {
  const { rows } = await tx.execute(sql`
    select a.items -> ${index}::int ->> 'kind' as kind, ${attemptTimes},
      jsonb_path_query_array(a.items -> ${index}::int -> 'variant' -> 'view',
        '$.*[*].id ? (@.type() == "string")') as option_ids,
      known.kind as known_kind, known.revision as known_revision, known.answer as known_answer,
      known.attempt_id = a.id and known.item_index = ${index}::int as known_here,
      coalesce(latest.revision, 0) as revision, latest.answer,
      (select count(*)::int from quiz_attempt_events l
        where l.attempt_id = a.id and l.item_index = ${index}::int and l.kind = 'late') as late
    from ${attemptTables}
      left join quiz_attempt_events known on known.id = ${eventId}
      left join lateral (select e.revision, e.answer from quiz_attempt_events e
        where e.attempt_id = a.id and e.item_index = ${index}::int and e.revision is not null
        order by e.revision desc limit 1) latest on true
    where a.id = ${attemptId} and a.user_id = ${userId}`);
  const [row] = rows;
  if (row === undefined) throw new AppError('not_found');
  const found = { ...FoundSchema.parse(row), times: AttemptTimesSchema.parse(row) };
  if (found.kind === null) throw new AppError('not_found');
  return found;
}

/** The result of an event that is kept already; undefined where it is not. */
function toKnown(found: Found, answer: unknown): SavedAnswer | undefined {
  const { known_kind: kind, known_revision: revision, known_here: here, times } = found;
  if (kind === null) return undefined;
  if (here !== true) throw new AppError('idempotency_key_reused');
  // Two tabs sent one entry with different answers: this one is not the one that was kept.
  if (!isSameJson(found.known_answer ?? null, answer)) return toConflict(found);
  return revision === null ? { status: 'late', times } : { status: 'saved', revision, times };
}

function toConflict({ revision, answer, times }: Found): SavedAnswer {
  return { status: 'conflict', revision, answer: answer ?? null, times };
}

/**
 * Writes the event; undefined where its id or its revision is taken. Needs the attempt's lock, so that the event's
 * instant and the submission's have an order that both agree on.
 */
async function insert(tx: Transaction, { attemptId, index, eventId, base, answer, durationMs }: AnswerInput) {
  const { rows } = await tx.execute<{ revision: number | null }>(sql`
    with moment as materialized (select clock_timestamp() as at),
    event as materialized (
      select moment.at, coalesce(moment.at > ${deadline}, false) or ${submittedAt} is not null as late
      from ${attemptTables} cross join moment where a.id = ${attemptId}
    )
    insert into quiz_attempt_events (id, attempt_id, kind, item_index, revision, answer, duration_ms, at)
    select ${eventId}::uuid, ${attemptId}::uuid, case when late then 'late' else 'answered' end, ${index}::int,
      case when late then null else ${base}::int + 1 end,
      nullif(${JSON.stringify(answer)}::jsonb, 'null'), ${durationMs ?? null}::int, at
    from event
    on conflict do nothing
    returning revision`);
  return rows[0];
}
