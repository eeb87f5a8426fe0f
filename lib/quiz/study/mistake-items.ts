import { groupBy } from '../group-by';
import type { BankItem } from '../types';

/** Items of the exercise at large, where no item is about just this mistake. */
const MAX_LOOSE_ITEMS = 3;

type LinkedItem = Pick<BankItem, 'terms' | 'tags' | 'exercises' | 'mistakes'>;

export interface KnownMistake {
  readonly exerciseId: string;
  readonly mistakeId: string;
}

/**
 * The items to practise after a known mistake: those about just this one, else up to three of the exercise, from what
 * the exercise is mostly about.
 */
export function listItemsAbout<Item extends LinkedItem>(
  items: readonly Item[],
  { exerciseId, mistakeId }: KnownMistake,
): readonly Item[] {
  const exact = items.filter(({ mistakes }) => mistakes.includes(`${exerciseId}/${mistakeId}`));
  if (exact.length > 0) return exact;
  const own = items.filter(({ exercises }) => exercises.includes(exerciseId));
  return rankByCommon(own).slice(0, MAX_LOOSE_ITEMS);
}

/**
 * Those first whose terms and tags the others share most, then those of fewer exercises, then as they were. Means, not
 * sums: an item that lists many terms is not about each of them.
 */
function rankByCommon<Item extends LinkedItem>(items: readonly Item[]): readonly Item[] {
  const terms = groupBy(
    items.flatMap((item) => item.terms),
    (term) => term,
  );
  const tags = groupBy(
    items.flatMap((item) => item.tags),
    (tag) => tag,
  );
  const weigh = (names: readonly string[], groups: ReadonlyMap<string, readonly string[]>) =>
    names.reduce((sum, name) => sum + (groups.get(name)?.length ?? 0), 0) / Math.max(1, names.length);
  return items
    .map((item) => ({ item, common: weigh(item.terms, terms) + weigh(item.tags, tags) }))
    .toSorted((a, b) => b.common - a.common || a.item.exercises.length - b.item.exercises.length)
    .map(({ item }) => item);
}
