import { toPlainText } from '../../exercise/plain-text';
import type { BankItem } from '../types';

/** Share of words that two items may have in common. */
const LIMIT = 0.85;

/**
 * Items that ask the same: the same words in prompt and answers, whatever their order. Items of one kind that share a
 * prompt but not what is asked for ("Which of these is true?") differ in their options and are not alike.
 */
export function findAlike(items: readonly BankItem[]): { readonly at: string; readonly other: string }[] {
  const bags = items.map((item) => ({ item, words: new Set(listWords(item)) }));
  return bags.flatMap(({ item, words }, index) =>
    bags
      .slice(0, index)
      .filter((other) => other.item.kind === item.kind && overlap(words, other.words) > LIMIT)
      .map((other) => ({ at: `${item.chapterId}/${item.id}`, other: other.item.id })),
  );
}

function listWords({ variants: [variant] }: BankItem): string[] {
  if (variant === undefined) return [];
  // Options have opaque ids, which differ between items; texts are what counts.
  const texts = `${variant.prompt.en} ${collectTexts(variant.view)} ${collectTexts(variant.key)}`;
  return (
    toPlainText(texts)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function collectTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(collectTexts).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if ('en' in value && typeof value.en === 'string') return value.en.startsWith('<svg') ? '' : value.en;
  if ('tex' in value && typeof value.tex === 'string') return value.tex;
  return Object.values(value).map(collectTexts).join(' ');
}

/** Jaccard index. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}
