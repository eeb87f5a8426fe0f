import { z } from 'zod';
import { findKind } from '../kinds/index';
import { CorrectionChangeSchema, type DealtItem, type ItemMark } from './types';

/** What marking looks at of a dealt item. */
export type MarkedItem = Pick<DealtItem, 'itemId' | 'kind' | 'points' | 'variantIndex'> & {
  readonly key: unknown;
};

/** A correction as it is kept: with the keys that 'bank_key' brings, so that marks do not depend on today's bank. */
export const StoredChangeSchema = z.strictObject({
  change: CorrectionChangeSchema,
  /** By index of the variant; empty where the change brings none. */
  keys: z.record(z.string(), z.unknown()),
});
export type StoredChange = z.infer<typeof StoredChangeSchema>;

export interface Correction extends StoredChange {
  readonly id: string;
  readonly itemId: string;
  readonly neverLowers: boolean;
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
  { corrections, markItem = createMarker() }: { corrections: readonly Correction[]; markItem?: Marker },
): AttemptMarks {
  const base = items.map((item, index) => markItem(item, answers[index] ?? null));
  return applyCorrections({ base, items, answers, corrections });
}

export interface CorrectionInput {
  /** Marks before any correction. */
  readonly base: readonly ItemMark[];
  /** By place; undefined for items that no correction is about. */
  readonly items: readonly (MarkedItem | undefined)[];
  readonly answers: readonly unknown[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
}

/** Marks after the corrections in force. One that must lower nobody is passed over where it would lower the attempt. */
export function applyCorrections({ base, items, answers, corrections }: CorrectionInput): AttemptMarks {
  let current = sum(base);
  for (const correction of corrections) {
    const next = sum(
      current.marks.map((mark, index) => {
        const item = items[index];
        if (item?.itemId !== correction.itemId) return mark;
        const changed = correct(mark, { item, answer: answers[index] ?? null, correction });
        return changed === mark ? mark : { ...changed, correctionId: correction.id };
      }),
    );
    if (!correction.neverLowers || fractionOf(next) >= fractionOf(current) - 1e-12) current = next;
  }
  return current;
}

/** Points as a part of what can be had; an attempt of which nothing counts is worth 0. */
export function fractionOf({ points, maxPoints }: Pick<AttemptMarks, 'points' | 'maxPoints'>): number {
  return maxPoints === 0 ? 0 : points / maxPoints;
}

export type Marker = (item: MarkedItem, answer: unknown) => ItemMark;

/** Marks single items. Equal answers to the same variant are marked once: formulas cost milliseconds each. */
export function createMarker(): Marker {
  const known = new Map<string, ItemMark>();
  return (item, answer) => {
    if (answer === null) return unanswered(item);
    const key = JSON.stringify([item.itemId, item.variantIndex, item.points, item.key, answer]);
    const mark = known.get(key) ?? markOne(item, answer);
    known.set(key, mark);
    return mark;
  };
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
}

function correct(mark: ItemMark, { item, answer, correction }: Corrected): ItemMark {
  const { change, keys } = correction;
  const full = { ...mark, fraction: 1, points: item.points, maxPoints: item.points };
  switch (change.kind) {
    case 'accept':
      return answer !== null && isSameAnswer(item, answer, change.answer)
        ? { ...full, status: 'right' }
        : mark;
    case 'full':
      if (answer === null) return change.of === 'everybody' ? full : mark;
      return { ...full, status: 'right' };
    case 'leave_out':
      return { ...mark, fraction: null, points: 0, maxPoints: 0 };
    case 'bank_key': {
      const key = keys[String(item.variantIndex)];
      if (key === undefined || answer === null) return mark;
      return markByNewKey({ ...item, key }, answer) ?? mark;
    }
  }
}

/** undefined where the bank's item has become one that this answer does not fit. */
function markByNewKey(item: MarkedItem, answer: unknown): ItemMark | undefined {
  try {
    return markOne(item, answer);
  } catch {
    return undefined;
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
  const { tally, mark, parseAnswer } = findKind(kind);
  const read = (answer: unknown) => {
    try {
      return tally(key, parseAnswer(answer));
    } catch {
      return [];
    }
  };
  const [given, accepted] = [read(a), read(b)];
  const [first] = accepted;
  if (first === undefined || given.length === 0) return JSON.stringify(a) === JSON.stringify(b);
  if (given.length === accepted.length && given.every((one) => accepted.includes(one))) return true;
  // By value: as if the accepted answer were the key's.
  const asKey = RecordSchema.safeParse(key);
  if (!asKey.success) return false;
  const { form: _, ...rest } = asKey.data;
  if (kind === 'formula' && FormulaSchema.safeParse(a).success)
    return mark({ ...rest, answer: first, rejects: [] }, a).status === 'right';
  if (kind === 'numeric') return mark({ ...rest, value: Number(first), wrong: [] }, a).status === 'right';
  return false;
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
