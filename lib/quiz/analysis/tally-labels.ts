import type { Text } from '../../exercise/types';
import { findKind } from '../kinds/index';
import { OptionSchema } from '../options';
import type { BankItem } from '../types';
import type { AnalyzedOption } from './analyze-items';

/** The options of a choice item, with which of them are right; none for other kinds. */
export function listAnalyzedOptions(item: BankItem): AnalyzedOption[] {
  const [variant] = item.variants;
  if (variant === undefined) return [];
  const { options } = findKind(item.kind).reveal(variant);
  return Object.entries(options ?? {}).map(([tally, { right }]) => ({ tally, isRight: right }));
}

/**
 * What a tallied answer says, for a table: the texts of the options it names, a formula as `$TeX$`, anything else as it is.
 */
export function labelTally(item: BankItem, tally: string): Text {
  if (item.kind === 'formula') return { ko: `$${tally}$`, en: `$${tally}$` };
  const texts = collectOptions(item.variants[0]?.view);
  const parts = tally.split(':').map((part): Text => texts.get(part) ?? { ko: part, en: part });
  return {
    ko: parts.map(({ ko }) => ko).join(' → '),
    en: parts.map(({ en }) => en).join(' → '),
  };
}

/** Everything in a view that looks like an option: whatever the kind, ids are opaque and unique. */
function collectOptions(value: unknown): Map<string, Text> {
  const found = new Map<string, Text>();
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    const option = OptionSchema.safeParse(one);
    if (option.success) found.set(option.data.id, option.data.text);
    for (const child of Object.values(one)) walk(child);
  };
  walk(value);
  return found;
}
