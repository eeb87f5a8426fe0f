import { z } from 'zod';
import { log } from '../../log';
import { findKind } from '../kinds/index';
import { tallyAnswer } from '../tally-answer';
import { CorrectionChangeSchema, type CorrectionChange, type DealtItem, type ItemMark } from './types';

/** What marking looks at of a dealt item. */
export type MarkedItem = Pick<DealtItem, 'itemId' | 'kind' | 'points' | 'variantIndex'> & {
  readonly key: unknown;
  /** `shownDigest` of its snapshot; given where a correction depends on what was shown (`listDigested`). */
  readonly shown?: string | undefined;
};

/** A correction as it is kept: with the keys that 'bank_key' brings, so that marks do not depend on today's bank. */
export const StoredChangeSchema = z.strictObject({
  change: CorrectionChangeSchema,
  /** By index of the variant; empty where the change brings none. */
  keys: z.record(z.string(), z.unknown()),
  /**
   * `shownDigest` of the variants that the keys belong to, by index: a key holds only for attempts that were shown just
   * this. Absent in corrections that were made without: those go by the index alone.
   */
  shown: z.record(z.string(), z.string()).optional(),
  /** The reason was written for students as well. Absent in corrections made before they could read it. */
  isReasonShown: z.literal(true).optional(),
});
export type StoredChange = z.infer<typeof StoredChangeSchema>;

export interface Correction extends StoredChange {
  readonly id: string;
  readonly itemId: string;
  readonly neverLowers: boolean;
}

/** With what the instructor says of it to the students: nothing where it was written when only instructors read it. */
export interface ExplainedCorrection extends Correction {
  readonly reason: string;
}

export interface AttemptMarks {
  readonly marks: readonly ItemMark[];
  readonly points: number;
  readonly maxPoints: number;
}

/**
 * The marks of an attempt: each item by the key it was dealt with, then the corrections in force, oldest first. Pure:
 * without a correction the marks are as before it. `answers` has null where no answer counts; `known` gives marks
 * that were derived before, for items whose corrections have not changed.
 */
export function markAttempt(
  items: readonly MarkedItem[],
  answers: readonly unknown[],
  { corrections, markItem = createMarker(), isSame = createComparison() }: MarkOptions,
): AttemptMarks {
  const base = items.map((item, index) => markItem(item, answers[index] ?? null));
  return applyCorrections({ base, items, answers, corrections, isSame });
}

interface MarkOptions {
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Shared by attempts that are marked together, as is the comparison. */
  readonly markItem?: Marker;
  readonly isSame?: Comparison;
}

export interface CorrectionInput {
  /** Marks before any correction. */
  readonly base: readonly ItemMark[];
  /** By place; undefined for items that no correction is about. */
  readonly items: readonly (MarkedItem | undefined)[];
  readonly answers: readonly unknown[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  readonly isSame: Comparison;
}

/**
 * Marks after the corrections in force: each changes what those before it left, so that of two about one item the later
 * one decides. The exception is an item that was left out: for everybody alike it stays so, whatever is accepted,
 * given to those who answered or marked anew afterwards, until full points for everybody bring it back. A correction
 * that must lower nobody is passed over where it would lower the attempt.
 */
export function applyCorrections(input: CorrectionInput): AttemptMarks {
  const { base, items, answers, corrections, isSame } = input;
  let current = sum(base);
  for (const correction of corrections) {
    const next = sum(
      current.marks.map((mark, index) => {
        const item = items[index];
        if (item?.itemId !== correction.itemId) return mark;
        const changed = correct(mark, { item, answer: answers[index] ?? null, correction, isSame });
        return changed === mark ? mark : { ...changed, correctionId: correction.id };
      }),
    );
    if (!correction.neverLowers || fractionOf(next) >= fractionOf(current) - 1e-12) current = next;
  }
  return current;
}

/**
 * Whether an item is left out by the corrections in force, oldest first, wherever its answer earned nothing: from there
 * leaving it out lowers nobody, so that no undecided answer to it waits any more.
 */
export function isLeftOut(
  itemId: string,
  corrections: readonly Pick<Correction, 'itemId' | 'change'>[],
): boolean {
  const last = corrections.findLast(
    (correction) =>
      correction.itemId === itemId &&
      (correction.change.kind === 'leave_out' || bringsBack(correction.change)),
  );
  return last?.change.kind === 'leave_out';
}

/** Alone of all changes it has an item count again that was left out. */
const bringsBack = (change: CorrectionChange) => change.kind === 'full' && change.of === 'everybody';

/** Points as a part of what can be had; an attempt of which nothing counts is worth 0. */
export function fractionOf({ points, maxPoints }: Pick<AttemptMarks, 'points' | 'maxPoints'>): number {
  return maxPoints === 0 ? 0 : points / maxPoints;
}

export type Marker = (item: MarkedItem, answer: unknown) => ItemMark;

/**
 * Marks single items. Equal answers to the same variant are marked once: formulas cost milliseconds each. An answer whose
 * marking fails, as where a release has changed a kind's key, is undecided and logged: it must not keep everybody's
 * marks away.
 */
export function createMarker(): Marker {
  const known = new Map<string, ItemMark>();
  return (item, answer) => {
    if (answer === null) return unanswered(item);
    const key = JSON.stringify([item.itemId, item.variantIndex, item.points, item.key, answer]);
    const mark = known.get(key) ?? tryMark(item, answer);
    known.set(key, mark);
    return mark;
  };
}

function tryMark(item: MarkedItem, answer: unknown): ItemMark {
  try {
    return markOne(item, answer);
  } catch (error) {
    log().error({ itemId: item.itemId, variantIndex: item.variantIndex, err: error }, 'answer not marked');
    return { status: 'undecided', fraction: 0, points: 0, maxPoints: item.points, tally: [] };
  }
}

function markOne({ kind, key, points }: MarkedItem, answer: unknown): ItemMark {
  const { mark, tally } = findKind(kind);
  const { status, fraction } = mark(key, answer);
  return { status, fraction, points: fraction * points, maxPoints: points, tally: tally(key, answer) };
}

function unanswered({ points }: MarkedItem): ItemMark {
  return { status: 'unanswered', fraction: 0, points: 0, maxPoints: points, tally: [] };
}

interface Corrected {
  readonly item: MarkedItem;
  readonly answer: unknown;
  readonly correction: Correction;
  readonly isSame: Comparison;
}

function correct(mark: ItemMark, { item, answer, correction, isSame }: Corrected): ItemMark {
  const { change, keys } = correction;
  if (mark.fraction === null && !bringsBack(change)) return mark;
  const full = { ...mark, fraction: 1, points: item.points, maxPoints: item.points };
  switch (change.kind) {
    case 'accept':
      return isDecided(change, { item, answer, isSame }) ? { ...full, status: 'right' } : mark;
    case 'reject':
      return mark.status === 'undecided' && isDecided(change, { item, answer, isSame })
        ? { ...mark, status: 'wrong', fraction: 0, points: 0 }
        : mark;
    case 'full':
      if (answer === null) return change.of === 'everybody' ? full : mark;
      return { ...full, status: 'right' };
    case 'leave_out':
      return { ...mark, fraction: null, points: 0, maxPoints: 0 };
    case 'bank_key': {
      const key = keys[String(item.variantIndex)];
      if (key === undefined || answer === null || !hasBankKey(item, correction)) return mark;
      return markByNewKey({ ...item, key }, answer) ?? mark;
    }
  }
}

/** Whether an answer is the one that was accepted or rejected, in a variant that this is about. */
function isDecided(
  { answer: decided, variant }: Extract<CorrectionChange, { kind: 'accept' | 'reject' }>,
  { item, answer, isSame }: Omit<Corrected, 'correction'>,
): boolean {
  if (variant !== undefined && variant.shown !== item.shown) return false;
  return answer !== null && isSame(item, answer, decided);
}

/** Whether the bank's key belongs to what this item showed: after a changed draw variant 3 has other numbers. */
export function hasBankKey(
  { variantIndex, shown }: Pick<MarkedItem, 'variantIndex' | 'shown'>,
  correction: Pick<Correction, 'shown'>,
): boolean {
  return correction.shown === undefined || (shown !== undefined && correction.shown[variantIndex] === shown);
}

/** undefined where the bank's item has become one that this answer does not fit. */
function markByNewKey(item: MarkedItem, answer: unknown): ItemMark | undefined {
  try {
    return markOne(item, answer);
  } catch {
    return undefined;
  }
}

export type Comparison = typeof isSameAnswer;

/**
 * Compares answers, each two for the same variant once: a formula takes milliseconds, and half a class may have written
 * the same. A comparison that fails says no, and is logged.
 */
export function createComparison(compare: Comparison = isSameAnswer): Comparison {
  const known = new Map<string, boolean>();
  return (item, a, b) => {
    const key = JSON.stringify([item.kind, item.key, a, b]);
    const isSame = known.get(key) ?? tryCompare(compare, item, [a, b]);
    known.set(key, isSame);
    return isSame;
  };
}

function tryCompare(
  compare: Comparison,
  item: Parameters<Comparison>[0],
  [a, b]: readonly [unknown, unknown],
): boolean {
  try {
    return compare(item, a, b);
  } catch (error) {
    log().error({ kind: item.kind, err: error }, 'answers not compared');
    return false;
  }
}

const RecordSchema = z.record(z.string(), z.unknown());
const FormulaSchema = z.object({ text: z.string(), syntax: z.enum(['latex', 'plain']) });

/** Whether two answers say the same: the same choices or words, the same number or formula by its value. */
export function isSameAnswer(
  { kind, key }: Pick<MarkedItem, 'kind' | 'key'>,
  a: unknown,
  b: unknown,
): boolean {
  const { mark } = findKind(kind);
  const [given, accepted] = [tallyAnswer({ kind, key }, a), tallyAnswer({ kind, key }, b)];
  const [first] = accepted;
  if (first === undefined || given.length === 0) return JSON.stringify(a) === JSON.stringify(b);
  if (isSameSet(given, accepted)) return true;
  // By value: as if the accepted answer were the key's.
  const asKey = RecordSchema.safeParse(key);
  if (!asKey.success) return false;
  const { form: _, ...rest } = asKey.data;
  if (kind === 'formula' && FormulaSchema.safeParse(a).success)
    return mark({ ...rest, answer: first, rejects: [] }, a).status === 'right';
  if (kind === 'numeric') return mark({ ...rest, value: Number(first), wrong: [] }, a).status === 'right';
  return false;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}

/** Points and maximum of some marks. */
export function sum(marks: readonly ItemMark[]): AttemptMarks {
  const total = (pick: (mark: ItemMark) => number) => marks.reduce((all, mark) => all + pick(mark), 0);
  const maxPoints = total((mark) => mark.maxPoints);
  // Sums of fractions can miss the maximum by a rounding, which the table's check would refuse.
  return {
    marks,
    maxPoints,
    points: Math.min(
      total((mark) => mark.points),
      maxPoints,
    ),
  };
}
