import { renderInline, TexError } from '@/lib/exercise/render-inline';
import { labelTally } from '@/lib/quiz/analysis/tally-labels';
import type { Locale } from '@/lib/exercise/types';
import type { BankItem } from '@/lib/quiz/types';

/** HTML of the bank's words or of a formula as it was understood; or text, which may be anything a student sent. */
export type AnswerPart = { readonly html: string } | { readonly text: string };

const TYPED = new Set(['numeric', 'short-text', 'tensor-shape']);

/**
 * A tallied answer for the table: the options that it names, a formula, or text as it was typed. An option that the item
 * does not have is text: its id may have been made up, and must not be set as a formula.
 */
export function toAnswerParts(
  item: BankItem | undefined,
  { tally, locale }: { readonly tally: string; readonly locale: Locale },
): readonly AnswerPart[] {
  if (item === undefined || TYPED.has(item.kind)) return [{ text: tally }];
  if (item.kind === 'formula') return [render(labelTally(item, tally)[locale], tally)];
  return tally.split(':').map((part) => {
    const label = labelTally(item, part)[locale];
    return label === part ? { text: part } : render(label, part);
  });
}

/** One answer that cannot be set must not take the whole analysis away. */
function render(markup: string, plain: string): AnswerPart {
  try {
    return { html: renderInline(markup) };
  } catch (error) {
    if (!(error instanceof TexError)) throw error;
    return { text: plain };
  }
}
