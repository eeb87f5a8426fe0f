import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable, Transaction } from '@/db/client';
import { attemptTables, countedAnswers, isOver } from './attempt-state';
import {
  createComparison,
  createMarker,
  markAttempt,
  StoredChangeSchema,
  type AttemptMarks,
  type Correction,
  type ExplainedCorrection,
} from './mark-attempt';
import type { ItemMark } from './types';

export const MarkedItemSchema = z.object({
  itemId: z.string(),
  kind: z.string(),
  points: z.number(),
  variantIndex: z.number(),
  key: z.unknown(),
  shown: z
    .string()
    .nullish()
    .transform((digest) => digest ?? undefined),
});

export const ItemMarkSchema: z.ZodType<ItemMark> = z.object({
  status: z.enum(['right', 'partly', 'wrong', 'undecided', 'invalid', 'unanswered']),
  fraction: z.number().nullable(),
  points: z.number(),
  maxPoints: z.number(),
  tally: z.array(z.string()),
  correctionId: z.string().optional(),
});

/** {index: answer} as `countedAnswers` gives it, by place. */
export function toAnswers(byIndex: Readonly<Record<string, unknown>>, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => byIndex[String(index)] ?? null);
}

const UnscoredSchema = z.object({
  id: z.string(),
  items: z.array(MarkedItemSchema),
  answers: z.record(z.string(), z.unknown()),
});

/** The corrections of a quiz that are in force, oldest first. */
export async function listCorrectionsInForce(
  db: Queryable,
  quizId: string,
): Promise<readonly ExplainedCorrection[]> {
  const { rows } = await db.execute(sql`
    select id, item_id as "itemId", change, never_lowers as "neverLowers", reason from quiz_corrections
    where quiz_id = ${quizId} and revoked_at is null order by created_at, id`);
  const schema = z.object({
    id: z.string(),
    itemId: z.string(),
    change: StoredChangeSchema,
    neverLowers: z.boolean(),
    reason: z.string(),
  });
  return z
    .array(schema)
    .parse(rows)
    .map(({ change: { isReasonShown, ...change }, reason, ...rest }) => ({
      ...rest,
      ...change,
      reason: isReasonShown === true ? reason : '',
    }));
}

/** Keeps a correction from being made or taken back while marks are written by those in force now. */
export async function shareQuiz(tx: Transaction, quizId: string): Promise<void> {
  await tx.execute(sql`select 1 from quizzes where id = ${quizId} for share`);
}

/** Waits for whoever writes marks or starts attempts, and keeps others from it until the transaction's end. */
export async function lockQuiz(tx: Transaction, quizId: string): Promise<void> {
  await tx.execute(sql`select 1 from quizzes where id = ${quizId} for update`);
}

/**
 * Dealt item `i.item` as MarkedItemSchema. The digest of what was shown is worked out for those of `digested` alone: it
 * reads every figure.
 */
export function markedItem(digested: readonly string[]): SQL {
  return sql`jsonb_build_object('itemId', i.item -> 'itemId', 'kind', i.item -> 'kind',
    'points', i.item -> 'points', 'variantIndex', i.item -> 'variantIndex', 'key', i.item -> 'variant' -> 'key',
    'shown', case when ${JSON.stringify(digested)}::jsonb ? (i.item ->> 'itemId')
      then ${shownDigest(sql`i.item -> 'variant'`)} end)`;
}

/** A digest of what a variant (jsonb) shows: its prompt and view. Equal exactly where these are. */
export function shownDigest(variant: SQL): SQL {
  return sql`md5(jsonb_build_array(${variant} -> 'prompt', ${variant} -> 'view')::text)`;
}

/** The items of which some correction depends on what was shown: by a key of the bank's, or for one variant. */
export function listDigested(corrections: readonly Correction[]): string[] {
  const depends = ({ change }: Correction) =>
    change.kind === 'bank_key' || ('variant' in change && change.variant !== undefined);
  return corrections.filter(depends).map(({ itemId }) => itemId);
}

/**
 * Marks the attempts `a` of a quiz that match, whether they have a score or not. Needs a lock on the quiz. The attempts
 * are locked first, which waits for answers on their way (`saveAnswer` holds a key share), and read by a statement of its
 * own, which sees them: no answer that was acknowledged as saved is missing from a score.
 */
export async function scoreAttempts(tx: Transaction, quizId: string, condition: SQL): Promise<void> {
  // In one order, so that two who mark the same attempts do not wait for each other.
  const locked = await tx.execute<{ id: string }>(sql`
    select a.id from ${attemptTables} where a.quiz_id = ${quizId} and ${condition} order by a.id for update of a`);
  if (locked.rows.length === 0) return;
  const ids = JSON.stringify(locked.rows.map(({ id }) => id));
  const corrections = await listCorrectionsInForce(tx, quizId);
  // The condition once more: somebody may have marked them while this waited.
  const { rows } = await tx.execute(sql`
    select a.id, ${countedAnswers} as answers,
      (select jsonb_agg(${markedItem(listDigested(corrections))} order by i.place)
        from jsonb_array_elements(a.items) with ordinality i(item, place)) as items
    from ${attemptTables} where a.id in (select (jsonb_array_elements_text(${ids}::jsonb))::uuid) and ${condition}`);
  const markItem = createMarker();
  const isSame = createComparison();
  const scored = z.array(UnscoredSchema).parse(rows);
  await writeScores(
    tx,
    scored.map(({ id, items, answers }) => ({
      id,
      ...markAttempt(items, toAnswers(answers, items.length), { corrections, markItem, isSame }),
    })),
  );
}

/** Replaces the scores of these attempts. */
export async function writeScores(
  tx: Transaction,
  scores: readonly (AttemptMarks & { readonly id: string })[],
): Promise<void> {
  const values = scores.map(({ id, points, maxPoints, marks }) => ({ id, points, maxPoints, marks }));
  if (values.length === 0) return;
  await tx.execute(sql`
    insert into quiz_attempt_scores (attempt_id, points, max_points, items, updated_at)
    select (s ->> 'id')::uuid, (s ->> 'points')::float8, (s ->> 'maxPoints')::float8, s -> 'marks', now()
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) s
    on conflict (attempt_id) do update set points = excluded.points, max_points = excluded.max_points,
      items = excluded.items, updated_at = excluded.updated_at`);
}

const unscored = sql`${isOver} and not exists (select 1 from quiz_attempt_scores s where s.attempt_id = a.id)`;

/** Marks the attempts of a quiz that are over and have no score yet: those whose deadline has passed. */
export async function ensureScores(db: Database, quizId: string): Promise<void> {
  const { rows } = await db.execute(sql`
    select 1 from ${attemptTables} where a.quiz_id = ${quizId} and ${unscored} limit 1`);
  if (rows.length === 0) return;
  await db.transaction(async (tx) => {
    await shareQuiz(tx, quizId);
    await scoreAttempts(tx, quizId, unscored);
  });
}

/** The same for attempts of several quizzes: those for which a condition on attempt `a` of quiz `q` holds. */
export async function ensureScoresWhere(db: Database, which: SQL): Promise<void> {
  const { rows } = await db.execute<{ quiz_id: string }>(sql`
    select distinct a.quiz_id from ${attemptTables} where ${which} and ${unscored}`);
  for (const { quiz_id: quizId } of rows) await ensureScores(db, quizId);
}

/** The same inside a transaction that has locked the quiz. */
export async function ensureScoresLocked(tx: Transaction, quizId: string): Promise<void> {
  await scoreAttempts(tx, quizId, unscored);
}

/** Extra time can open an attempt again: its score is then not its last. Needs the quiz's lock. */
export async function dropScoresOfOpen(tx: Transaction, quizId: string): Promise<void> {
  await tx.execute(sql`
    delete from quiz_attempt_scores s using ${attemptTables}
    where s.attempt_id = a.id and a.quiz_id = ${quizId} and not ${isOver}`);
}
