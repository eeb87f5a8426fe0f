/**
 * Graded quizzes.
 *
 * A **quiz** is composed of **parts**: fixed items, and draws from a chapter or tag. Starting an **attempt** deals its items out:
 * each **dealt item** is a snapshot of one variant, key included, that is never edited. What a student does are
 * **events**; the latest answer in time of each item counts. **Marks** are derived from dealt items, events and the
 * **corrections** in force, so that a corrected key re-marks everyone and can be taken back.
 */
import { z } from 'zod';
import { TextSchema } from '../options';
import type { MarkStatus } from '../types';

/** One or several given items. */
const FixedPartSchema = z.strictObject({
  kind: z.literal('fixed'),
  itemIds: z.array(z.string().max(80)).min(1).max(50),
  /** Points of each of its items. */
  points: z.number().positive().max(100),
});

/** "5 from chapter 8, two of them formulas": drawn anew for each attempt. */
const DrawPartSchema = z.strictObject({
  kind: z.literal('draw'),
  chapterIds: z.array(z.string().max(80)).max(15),
  tags: z.array(z.string().max(40)).max(20),
  count: z.number().int().min(1).max(50),
  /** At least so many of a kind; the rest is of any kind. */
  ofKinds: z.record(z.string().max(40), z.number().int().min(1).max(50)),
  points: z.number().positive().max(100),
});

export const QuizPartSchema = z.discriminatedUnion('kind', [FixedPartSchema, DrawPartSchema]);
export type QuizPart = z.infer<typeof QuizPartSchema>;
export const QuizPartsSchema = z.array(QuizPartSchema).min(1).max(30);

/** Variants that graded quizzes draw from: few enough that a hard one shows in the item analysis. */
export const GRADED_VARIANTS = 8;

export const DealtItemSchema = z.strictObject({
  itemId: z.string(),
  kind: z.string(),
  version: z.number().int(),
  chapterId: z.string(),
  variantIndex: z.number().int(),
  points: z.number(),
  /** Draws the order of its options; null: as the bank has them. */
  orderSeed: z.string().nullable(),
  variant: z.strictObject({
    prompt: TextSchema,
    explanation: TextSchema,
    view: z.unknown(),
    key: z.unknown(),
  }),
});
export type DealtItem = z.infer<typeof DealtItemSchema>;

/** What one item of an attempt is worth. */
export interface ItemMark {
  /** 'unanswered' where no answer in time counts. */
  readonly status: MarkStatus | 'unanswered';
  /** 0 … 1; null: left out of the marks by a correction. */
  readonly fraction: number | null;
  readonly points: number;
  readonly maxPoints: number;
  /** What `Kind.tally` says of the answer, for item analysis. */
  readonly tally: readonly string[];
  /** The correction that decided, if one did. */
  readonly correctionId?: string;
}

/** One of an item's variants as a quiz has dealt it: after a changed draw, the same index shows other numbers. */
export const DealtVariantSchema = z.strictObject({
  index: z.number().int().min(0),
  /** `shownDigest` of its snapshot, which alone decides. */
  shown: z.string().max(64),
});
export type DealtVariant = z.infer<typeof DealtVariantSchema>;

/** A change of one item's key in one quiz. */
export const CorrectionChangeSchema = z.discriminatedUnion('kind', [
  /**
   * This answer counts as right as well (opaque choice id; a text, number, shape or formula as typed): with `variant`
   * only where just this was shown, since what is right for some numbers is wrong for others. Absent: in every variant.
   */
  z.strictObject({
    kind: z.literal('accept'),
    answer: z.unknown(),
    variant: DealtVariantSchema.optional(),
  }),
  /**
   * This answer is wrong, where marking could not tell: its points wait no longer. What the key has decided stays, so
   * that nobody loses a point. Compared, and kept to a `variant`, as one that is accepted.
   */
  z.strictObject({
    kind: z.literal('reject'),
    answer: z.unknown(),
    variant: DealtVariantSchema.optional(),
  }),
  /** Everybody who answered, or everybody, gets all points. The latter alone brings back an item that was left out. */
  z.strictObject({ kind: z.literal('full'), of: z.enum(['answered', 'everybody']) }),
  /** The item does not count: its points leave the maximum. */
  z.strictObject({ kind: z.literal('leave_out') }),
  /** Marked by the key that the bank has now, where it still shows what the attempt was shown. */
  z.strictObject({ kind: z.literal('bank_key') }),
]);
export type CorrectionChange = z.infer<typeof CorrectionChangeSchema>;
