import { AppError } from '../../errors';
import { createRandom } from '../../numeric/random';
import type { QuizBank } from '../bank';
import type { Showable } from '../present';
import type { BankItem } from '../types';
import { countQuiz, fillSlots, listSlots } from './list-candidates';
import { GRADED_VARIANTS, type DealtItem, type QuizPart } from './types';

/** Items of one attempt at most: more than anybody answers in a sitting. */
export const MAX_ITEMS = 100;

export interface DealOptions {
  readonly parts: readonly QuizPart[];
  readonly shuffles: boolean;
  /** Draws items and variants: each attempt's own, or one of the quiz. */
  readonly drawSeed: string;
  /** Draws the order of items and options. */
  readonly orderSeed: string;
}

/**
 * Deals out the items of one attempt: the same seeds give the same items. No item comes twice. Throws
 * 'quiz_items_lacking' with the part (from 1) where the bank has too few.
 */
export function dealItems(
  { items }: Pick<QuizBank, 'items'>,
  { parts, shuffles, drawSeed, orderSeed }: DealOptions,
): DealtItem[] {
  const random = createRandom(drawSeed);
  const slots = listSlots(parts, items, (candidates, label) => {
    const order = random.fork(label).permutation(candidates.length);
    return order.flatMap((place) => candidates[place] ?? []);
  });
  const filled = fillSlots(slots);
  if ('lackingPart' in filled) throw lacking(filled.lackingPart);
  const dealt = filled.items.map((item, index) => ({
    item,
    points: slots[index]?.points ?? 0,
    variantIndex: random
      .fork(`variant ${item.id}`)
      .integer(0, Math.min(item.variants.length, GRADED_VARIANTS) - 1),
  }));
  const order = shuffles
    ? createRandom(orderSeed).fork('items').permutation(dealt.length)
    : dealt.map((_, index) => index);
  return order.flatMap((place) => {
    const one = dealt[place];
    return one === undefined ? [] : [snapshot(one.item, { ...one, orderSeed: shuffles ? orderSeed : null })];
  });
}

/** Throws 'quiz_items_lacking' or 'quiz_too_long' where no attempt can be dealt from these parts. */
export function assertDealable({ items }: Pick<QuizBank, 'items'>, parts: readonly QuizPart[]): void {
  if (countQuiz(parts).items > MAX_ITEMS)
    throw new AppError('quiz_too_long', { params: { limit: MAX_ITEMS } });
  const tooNarrow = parts.findIndex(
    (part) => part.kind === 'draw' && Object.values(part.ofKinds).reduce((sum, n) => sum + n, 0) > part.count,
  );
  if (tooNarrow >= 0) throw lacking(tooNarrow);
  const filled = fillSlots(listSlots(parts, items));
  if ('lackingPart' in filled) throw lacking(filled.lackingPart);
}

const lacking = (part: number) => new AppError('quiz_items_lacking', { params: { part: part + 1 } });

function snapshot(
  { id, kind, version, chapterId, variants }: BankItem,
  { variantIndex, points, orderSeed }: Pick<DealtItem, 'variantIndex' | 'points' | 'orderSeed'>,
): DealtItem {
  const variant = variants[variantIndex];
  if (variant === undefined) throw new Error(`${id} has no variant ${variantIndex}.`);
  const { prompt, explanation, view, key } = variant;
  return {
    ...{ itemId: id, kind, version, chapterId, variantIndex, points },
    orderSeed: orderSeed === null ? null : `${orderSeed}/${id}`,
    variant: { prompt, explanation, view, key },
  };
}

/** A dealt item as `presentItem` takes it. */
export function toDealtShowable(item: DealtItem): Showable {
  const { itemId, kind, version, chapterId, variantIndex, variant } = item;
  return { id: itemId, kind, version, chapterId, variantIndex, variant };
}
