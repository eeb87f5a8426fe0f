import { z } from 'zod';
import { AppError } from '../../../errors';
import type { QuizBank } from '../../bank';
import { findKind } from '../../kinds/index';
import { toShowable, type Showable } from '../../present';
import type { BankItem, Marking } from '../../types';
import type { GaveUp, ReviewStatus } from '../types';

const GaveUpSchema: z.ZodType<GaveUp> = z.strictObject({ gaveUp: z.literal(true) });
/** Bytes of an answer as JSON. The longest that a form gives, 600 characters of a formula, stay below. */
const MAX_ANSWER_BYTES = 4 * 1024;
/** Who says so is told the answer, and asked again soon. */
const GAVE_UP: Marking = { status: 'wrong', fraction: 0, notes: [{ message: 'gaveUp' }] };

/** An answer as it was given in a browser, perhaps some time ago. */
export interface GivenAnswer {
  /** The client's own id: the same answer sent twice is one review. */
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly variant: number;
  readonly answer: unknown;
  readonly answeredAt: Date;
  readonly durationMs: number;
}

export interface MarkedAnswer extends GivenAnswer {
  readonly item: BankItem;
  readonly showable: Showable;
  readonly marking: Marking;
}

/** The item's variant as it may be shown. Throws 'not_found' where the bank has no such item or variant. */
export function findShowable(bank: QuizBank, itemId: string, variant: number): Showable {
  const item = bank.byId.get(itemId);
  if (item === undefined || variant >= item.variants.length)
    throw new AppError('not_found', { params: { itemId } });
  return toShowable(item, variant);
}

/**
 * Marks an answer by the bank's key. Throws 'not_found' (item, variant), 'item_changed' where the key is no longer the
 * one the learner was asked by, 'invalid_request' for an answer of another kind or of more than 4 KiB.
 */
export function markAnswer(bank: QuizBank, given: GivenAnswer): MarkedAnswer {
  const showable = findShowable(bank, given.itemId, given.variant);
  const item = bank.byId.get(given.itemId);
  if (item === undefined) throw new AppError('not_found', { params: { itemId: given.itemId } });
  if (item.version !== given.version)
    throw new AppError('item_changed', { params: { itemId: item.id, version: item.version } });
  if (Buffer.byteLength(JSON.stringify(given.answer) ?? '') > MAX_ANSWER_BYTES)
    throw new AppError('invalid_request', { params: { field: 'answer' } });
  if (GaveUpSchema.safeParse(given.answer).success) return { ...given, item, showable, marking: GAVE_UP };
  const kind = findKind(item.kind);
  const answer = parseAnswer(kind, given.answer);
  return { ...given, answer, item, showable, marking: kind.mark(showable.variant.key, answer) };
}

/** The marking's status where it is a review; what could not be marked or read costs nothing and teaches nothing. */
export function toReviewStatus({ status }: Marking): ReviewStatus | undefined {
  return status === 'undecided' || status === 'invalid' ? undefined : status;
}

function parseAnswer(kind: ReturnType<typeof findKind>, answer: unknown): unknown {
  try {
    return kind.parseAnswer(answer);
  } catch (error) {
    throw new AppError('invalid_request', { params: { field: 'answer' }, cause: error });
  }
}
