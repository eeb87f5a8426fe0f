import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { findKind } from '../kinds/index';
import { assertId } from './access';
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
  revision: z.number(),
  answer: z.unknown(),
  late: z.number(),
});
type Found = z.infer<typeof FoundSchema> & { readonly times: AttemptTimes };

/**
 * Keeps an answer of the viewer's own attempt: two statements, the dealt items stay in the database. Sending the same
 * event again gives the same result. Of two tabs that answer on the same base one wins; the other gets 'conflict'.
 *
 * Throws 'sign_in_required', 'not_found', 'invalid_request' (an answer of another form), 'idempotency_key_reused',
 * 'rate_limited'.
 */
export async function saveAnswer(db: Database, viewer: Viewer, input: AnswerInput): Promise<SavedAnswer> {
  const user = assertUser(viewer);
  assertId(input.attemptId);
  const found = await find(db, user.id, input);
  const known = toKnown(found);
  if (known !== undefined) return known;
  const answer = parseAnswer(found.kind ?? '', input.answer);
  if (found.revision >= MAX_REVISIONS || found.late >= MAX_LATE)
    throw new AppError('rate_limited', { params: { retryAfterSeconds: 60 } });
  if (found.times.state === 'open' && input.base !== found.revision) return toConflict(found);
  const written = await insert(db, { ...input, answer });
  if (written !== undefined)
    return written.revision === null
      ? { status: 'late', times: found.times }
      : { status: 'saved', revision: written.revision, times: found.times };
  // Another request was faster: the same one, or another tab's.
  const now = await find(db, user.id, input);
  return toKnown(now) ?? toConflict(now);
}

async function find(
  db: Database,
  userId: string,
  { attemptId, index, eventId }: AnswerInput,
): Promise<Found> {
  const { rows } = await db.execute(sql`
    select a.items -> ${index}::int ->> 'kind' as kind, ${attemptTimes},
      known.kind as known_kind, known.revision as known_revision,
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

function toKnown({
  known_kind: kind,
  known_revision: revision,
  known_here: here,
  times,
}: Found): SavedAnswer | undefined {
  if (kind === null) return undefined;
  if (here !== true) throw new AppError('idempotency_key_reused');
  return revision === null ? { status: 'late', times } : { status: 'saved', revision, times };
}

function toConflict({ revision, answer, times }: Found): SavedAnswer {
  return { status: 'conflict', revision, answer: answer ?? null, times };
}

/** What jsonb does not take: NUL, and halves of surrogate pairs. */
const NO_TEXT = /\\u(0000|d[89a-f][0-9a-f]{2})/i;

function parseAnswer(kind: string, answer: unknown): unknown {
  if (answer === null) return null;
  const invalid = (cause?: unknown) =>
    new AppError('invalid_request', { params: { field: 'answer' }, cause });
  try {
    const parsed = findKind(kind).parseAnswer(answer);
    if (NO_TEXT.test(JSON.stringify(parsed))) throw invalid();
    return parsed;
  } catch (error) {
    throw error instanceof AppError ? error : invalid(error);
  }
}

/**
 * Writes the event; undefined where its id or its revision is taken. The attempt's row is locked first, so that the
 * event's instant and the submission's have an order that both agree on.
 */
async function insert(db: Database, { attemptId, index, eventId, base, answer, durationMs }: AnswerInput) {
  const { rows } = await db.execute<{ revision: number | null }>(sql`
    with attempt as materialized (select id, quiz_id from quiz_attempts where id = ${attemptId} for key share),
    moment as materialized (select id, clock_timestamp() as at from attempt),
    event as materialized (
      select moment.at, coalesce(moment.at > ${deadline}, false) or ${submittedAt} is not null as late
      from ${attemptTables} join moment on moment.id = a.id
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
