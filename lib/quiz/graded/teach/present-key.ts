import type { Locale } from '../../../exercise/types';
import { findKind } from '../../kinds/index';
import { presentFeedback, presentItem, toShowable, type Showable } from '../../present';
import type { QuizAnswer, ShownFeedback, ShownItem } from '../../shown';
import type { BankItem } from '../../types';
import { toDealtShowable } from '../deal';
import { presentDealt, toQuizAnswer } from '../present-attempt';
import type { DealtItem } from '../types';

/** An item with its key: for those who teach, never for those who may be asked it. */
export interface KeyedItem {
  readonly item: ShownItem;
  /** A right answer where its kind shows by one what is right; null: it takes none. */
  readonly answer: QuizAnswer | null;
  readonly teaching: NonNullable<ShownFeedback['teaching']>;
}

/** An item of the bank with its key, in the first of its variants. */
export interface KeyedBankItem extends KeyedItem {
  /** Its numbers are drawn: these are one example. */
  readonly isDrawn: boolean;
}

export function presentBankKey(item: BankItem, locale: Locale): KeyedBankItem {
  const showable = toShowable(item, 0);
  return {
    item: presentItem(showable, { locale }),
    ...presentKey(showable, locale),
    isDrawn: item.variants.length > 1,
  };
}

/** As `presentDealt` shows it, options in the same order. */
export function presentDealtKey(dealt: DealtItem, locale: Locale): KeyedItem {
  return { item: presentDealt(dealt, locale), ...presentKey(toDealtShowable(dealt), locale) };
}

/** Kinds that tell each place of an answer right or wrong: without an answer, all would be wrong. */
const SHOWN_BY_ANSWER = new Set(['matching', 'ordering']);

function presentKey(showable: Showable, locale: Locale): Omit<KeyedItem, 'item'> {
  const { kind, variant } = showable;
  // Of the marking nothing is shown.
  const marking = { status: 'right', fraction: 1, notes: [] } as const;
  const { teaching } = presentFeedback(showable, marking, { locale, links: [] });
  if (teaching === undefined) throw new Error(`${showable.id} has nothing to teach.`);
  return {
    answer: SHOWN_BY_ANSWER.has(kind) ? toQuizAnswer(findKind(kind).solve(variant.key)) : null,
    teaching,
  };
}
