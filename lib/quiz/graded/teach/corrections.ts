import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import type { QuizBank } from '../../bank';
import { assertId, selectTaughtQuiz, type Quiz } from '../access';
import { assertSmall, parseGivenAnswer } from '../given-answer';
import { attemptTables, countedAnswers, isOver } from '../attempt-state';
import {
  applyCorrections,
  createComparison,
  createMarker,
  isLeftOut,
  type Correction,
  type StoredChange,
} from '../mark-attempt';
import {
  ensureScoresLocked,
  ItemMarkSchema,
  listDigested,
  listCorrectionsInForce,
  lockQuiz,
  markedItem,
  MarkedItemSchema,
  shownDigest,
  toAnswers,
  writeScores,
} from '../scores';
import { CorrectionChangeSchema, GRADED_VARIANTS, type DealtVariant } from '../types';
import { toEffect, type CorrectionEffect, type Remarked } from './correction-effect';

export const CorrectionInputSchema = z.strictObject({
  itemId: z.string().min(1).max(80),
  change: CorrectionChangeSchema,
  neverLowers: z.boolean(),
});
export type CorrectionInput = z.infer<typeof CorrectionInputSchema>;

interface CorrectionCall {
  readonly quizId: string;
  readonly correction: CorrectionInput;
  readonly bank: Pick<QuizBank, 'byId'>;
}

/** What a correction would do; nothing is kept. Throws as `applyCorrection` does. */
export async function previewCorrection(
  db: Database,
  viewer: Viewer,
  { quizId, correction, bank }: CorrectionCall,
): Promise<CorrectionEffect> {
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  return db.transaction(async (tx) => {
    const { inForce, attempts } = await begin(tx, quiz);
    const added = { id: 'preview', ...(await readCorrection(tx, quiz, { correction, bank, inForce })) };
    return toEffect(await remark(attempts, [...inForce, added]), added);
  });
}

/**
 * Corrects one item of a quiz and marks everybody anew, in one transaction. Throws 'sign_in_required', 'not_found'
 * (an item or variant that the quiz never dealt, or, for 'bank_key', that the bank no longer has), 'invalid_request' (no reason, or
 * an answer to accept or reject that is none of the item's kind), 'quiz_item_left_out' (an answer to reject, where none of
 * the item's waits).
 */
export async function applyCorrection(
  db: Database,
  viewer: Viewer,
  { quizId, correction, bank, reason }: CorrectionCall & { readonly reason: string },
): Promise<CorrectionEffect> {
  const user = assertUser(viewer);
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  const words = reason.trim();
  if (words === '' || words.length > 1_000 || words.includes('\0'))
    throw new AppError('invalid_request', { params: { field: 'reason' } });
  return db.transaction(async (tx) => {
    const { inForce, attempts } = await begin(tx, quiz);
    const read = await readCorrection(tx, quiz, { correction, bank, inForce });
    const { change, keys, shown } = read;
    const stored: StoredChange = {
      ...{ change, keys, isReasonShown: true },
      ...(shown === undefined ? {} : { shown }),
    };
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into quiz_corrections (quiz_id, item_id, change, never_lowers, reason, created_by, created_at)
      values (${quiz.id}, ${correction.itemId}, ${JSON.stringify(stored)}::jsonb, ${correction.neverLowers}, ${words},
        ${user.id}, clock_timestamp())
      returning id`);
    const [row] = rows;
    if (row === undefined) throw new AppError('internal');
    const added = { id: row.id, ...read };
    return write(tx, await remark(attempts, [...inForce, added]), added);
  });
}

interface RevocationCall {
  readonly quizId: string;
  readonly correctionId: string;
}

/** What taking a correction back would do; nothing is kept. Throws 'sign_in_required', 'not_found'. */
export async function previewRevocation(
  db: Database,
  viewer: Viewer,
  { quizId, correctionId }: RevocationCall,
): Promise<CorrectionEffect> {
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  return db.transaction(async (tx) => {
    const { inForce, attempts } = await begin(tx, quiz);
    const { rowCount } = await tx.execute(sql`
      select 1 from quiz_corrections where id = ${assertId(correctionId)} and quiz_id = ${quiz.id}`);
    if (rowCount !== 1) throw new AppError('not_found');
    return toEffect(await remark(attempts, without(inForce, correctionId)));
  });
}

/** Takes a correction back and marks everybody anew; one that was taken back before stays so. Throws 'not_found'. */
export async function revokeCorrection(
  db: Database,
  viewer: Viewer,
  { quizId, correctionId }: RevocationCall,
): Promise<CorrectionEffect> {
  const user = assertUser(viewer);
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  return db.transaction(async (tx) => {
    const { inForce, attempts } = await begin(tx, quiz);
    const { rowCount } = await tx.execute(sql`
      update quiz_corrections set revoked_at = coalesce(revoked_at, clock_timestamp()),
        revoked_by = coalesce(revoked_by, ${user.id}::uuid)
      where id = ${assertId(correctionId)} and quiz_id = ${quiz.id}`);
    if (rowCount !== 1) throw new AppError('not_found');
    return write(tx, await remark(attempts, without(inForce, correctionId)));
  });
}

const without = (corrections: readonly Correction[], correctionId: string) =>
  corrections.filter(({ id }) => id !== correctionId);

export interface CorrectionRecord {
  readonly id: string;
  readonly itemId: string;
  readonly change: StoredChange['change'];
  readonly neverLowers: boolean;
  readonly reason: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
}

/** Every correction of a quiz, taken back or not, latest first. Throws 'sign_in_required', 'not_found'. */
export async function listCorrections(
  db: Database,
  viewer: Viewer,
  quizId: string,
): Promise<readonly CorrectionRecord[]> {
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  const { rows } = await db.execute(sql`
    select k.id, k.item_id as "itemId", k.change -> 'change' as change, k.never_lowers as "neverLowers", k.reason,
      k.created_at as "createdAt", made.name as "createdBy", k.revoked_at as "revokedAt", undone.name as "revokedBy"
    from quiz_corrections k join users made on made.id = k.created_by left join users undone on undone.id = k.revoked_by
    where k.quiz_id = ${quiz.id} order by k.created_at desc, k.id limit 500`);
  const schema = z.object({
    id: z.string(),
    itemId: z.string(),
    change: CorrectionChangeSchema,
    neverLowers: z.boolean(),
    reason: z.string(),
    createdAt: z.coerce.date(),
    createdBy: z.string(),
    revokedAt: z.coerce.date().nullable(),
    revokedBy: z.string().nullable(),
  });
  return z.array(schema).parse(rows);
}

type ReadCorrection = Omit<Correction, 'id'>;

interface ReadCall extends Pick<CorrectionCall, 'correction' | 'bank'> {
  readonly inForce: readonly Correction[];
}

/** A correction as it is kept, once it is known to be about an item that the quiz has dealt. */
async function readCorrection(
  tx: Transaction,
  quiz: Quiz,
  { correction, bank, inForce }: ReadCall,
): Promise<ReadCorrection> {
  const { change, itemId } = correction;
  const dealt = await selectDealtKind(tx, quiz, itemId);
  if (change.kind === 'reject' && isLeftOut(itemId, inForce)) throw new AppError('quiz_item_left_out');
  switch (change.kind) {
    case 'accept':
    case 'reject':
      if (change.variant !== undefined) await assertDealt(tx, quiz, { itemId, variant: change.variant });
      return { ...correction, change: { ...change, answer: parseDecided(dealt, change.answer) }, keys: {} };
    case 'bank_key':
      return { ...correction, ...(await readBankKeys(tx, itemId, bank)) };
    default:
      return { ...correction, keys: {} };
  }
}

interface DealtKind {
  readonly kind: string;
  readonly optionIds: readonly string[];
}

/** An item as the quiz has dealt it, to whomever, with the options of every version. Throws 'not_found'. */
async function selectDealtKind(tx: Transaction, quiz: Quiz, itemId: string): Promise<DealtKind> {
  // The database takes no NUL, and no item's id has one.
  if (itemId.includes('\0')) throw new AppError('not_found');
  const { rows } = await tx.execute(sql`
    select distinct i.item ->> 'kind' as kind, jsonb_path_query_array(i.item -> 'variant' -> 'view',
      '$.*[*].id ? (@.type() == "string")') as "optionIds"
    from quiz_attempts a cross join jsonb_array_elements(a.items) i(item)
    where a.quiz_id = ${quiz.id} and i.item ->> 'itemId' = ${itemId} limit 100`);
  const versions = z.array(z.object({ kind: z.string(), optionIds: z.array(z.string()) })).parse(rows);
  const [first] = versions;
  if (first === undefined) throw new AppError('not_found');
  return { kind: first.kind, optionIds: versions.flatMap(({ optionIds }) => optionIds) };
}

/** Throws 'not_found' for a variant that the quiz has dealt to nobody. */
async function assertDealt(
  tx: Transaction,
  quiz: Quiz,
  { itemId, variant }: { readonly itemId: string; readonly variant: DealtVariant },
): Promise<void> {
  if (variant.shown.includes('\0')) throw new AppError('not_found');
  const { rowCount } = await tx.execute(sql`
    select 1 from quiz_attempts a cross join jsonb_array_elements(a.items) i(item)
    where a.quiz_id = ${quiz.id} and i.item ->> 'itemId' = ${itemId}
      and i.item -> 'variantIndex' = ${JSON.stringify(variant.index)}::jsonb
      and ${shownDigest(sql`i.item -> 'variant'`)} = ${variant.shown} limit 1`);
  if (rowCount !== 1) throw new AppError('not_found');
}

function parseDecided(dealt: DealtKind, answer: unknown): unknown {
  assertSmall(answer);
  const parsed = parseGivenAnswer(dealt, answer ?? null);
  if (parsed === null) throw new AppError('invalid_request', { params: { field: 'answer' } });
  return parsed;
}

/** Throws 'not_found' where the bank no longer has the item: then there is no key to mark by. */
async function readBankKeys(
  tx: Transaction,
  itemId: string,
  bank: Pick<QuizBank, 'byId'>,
): Promise<Pick<StoredChange, 'keys' | 'shown'>> {
  const variants = bank.byId.get(itemId)?.variants.slice(0, GRADED_VARIANTS);
  if (variants === undefined) throw new AppError('not_found');
  const seen = variants.map(({ prompt, view }) => ({ prompt, view }));
  // By the database, whose way of writing JSON the digests of the snapshots follow.
  const { rows } = await tx.execute<{ index: number; digest: string }>(sql`
    select (v.place - 1)::int as index, ${shownDigest(sql`v.variant`)} as digest
    from jsonb_array_elements(${JSON.stringify(seen)}::jsonb) with ordinality v(variant, place)`);
  return {
    keys: Object.fromEntries(variants.map(({ key }, index) => [index, key])),
    shown: Object.fromEntries(rows.map(({ index, digest }) => [index, digest])),
  };
}

const ScoredSchema = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  isPreview: z.boolean(),
  points: z.number(),
  maxPoints: z.number(),
  marks: z.array(ItemMarkSchema),
  answers: z.record(z.string(), z.unknown()),
  items: z.array(z.object({ index: z.number(), item: MarkedItemSchema })),
});
type Scored = z.infer<typeof ScoredSchema>;

/**
 * Locks the quiz and reads every marked attempt: of its items only those that a correction is about, so that
 * thousands of attempts are read and marked in seconds.
 */
async function begin(tx: Transaction, quiz: Quiz) {
  await lockQuiz(tx, quiz.id);
  await ensureScoresLocked(tx, quiz.id);
  const inForce = await listCorrectionsInForce(tx, quiz.id);
  const read = async (corrections: readonly Correction[]): Promise<readonly Scored[]> => {
    const itemIds = [...new Set([...inForce, ...corrections].map(({ itemId }) => itemId))];
    const { rows } = await tx.execute(sql`
      select a.id, a.user_id as "userId", u.name, a.is_preview as "isPreview", s.points, s.max_points as "maxPoints",
        s.items as marks, ${countedAnswers} as answers,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'index', i.ordinal - 1, 'item', ${markedItem(listDigested(corrections))})), '[]')
          from jsonb_array_elements(a.items) with ordinality i(item, ordinal)
          where ${JSON.stringify(itemIds)}::jsonb ? (i.item ->> 'itemId')) as items
      from ${attemptTables} join users u on u.id = a.user_id join quiz_attempt_scores s on s.attempt_id = a.id
      where a.quiz_id = ${quiz.id} and ${isOver} order by u.name, a.user_id, a.number`);
    return z.array(ScoredSchema).parse(rows);
  };
  return { inForce, attempts: { read } };
}

type RemarkedAttempt = Remarked & { readonly attempt: Scored };

/** Marks under other corrections. Marks of items that neither is about are taken as they stand. */
async function remark(
  { read }: Awaited<ReturnType<typeof begin>>['attempts'],
  corrections: readonly Correction[],
): Promise<readonly RemarkedAttempt[]> {
  const attempts = await read(corrections);
  const markItem = createMarker();
  const isSame = createComparison();
  return attempts.map((attempt) => {
    const answers = toAnswers(attempt.answers, attempt.marks.length);
    const items = new Map(attempt.items.map(({ index, item }) => [index, item]));
    const base = attempt.marks.map((mark, index) => {
      const item = items.get(index);
      return item === undefined ? mark : markItem(item, answers[index] ?? null);
    });
    const after = applyCorrections({
      base,
      items: attempt.marks.map((_, index) => items.get(index)),
      answers,
      corrections,
      isSame,
    });
    return { attempt, after };
  });
}

async function write(
  tx: Transaction,
  all: readonly RemarkedAttempt[],
  added?: Correction,
): Promise<CorrectionEffect> {
  await writeScores(
    tx,
    all
      .filter(({ attempt, after }) => JSON.stringify(attempt.marks) !== JSON.stringify(after.marks))
      .map(({ attempt, after }) => ({ id: attempt.id, ...after })),
  );
  return toEffect(all, added);
}
