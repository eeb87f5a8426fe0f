import type { QuizPart } from './types';

/** The little of a bank item that drawing looks at: small enough to be sent to whoever composes a quiz. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly chapterId: string;
  readonly tags: readonly string[];
}

export type DrawPart = Extract<QuizPart, { kind: 'draw' }>;

/** The items that a draw may take: of one of its chapters, and with one of its tags, where it names any. */
export function listCandidates<T extends Candidate>(
  { chapterIds, tags }: Pick<DrawPart, 'chapterIds' | 'tags'>,
  items: readonly T[],
): readonly T[] {
  return items.filter(
    (item) =>
      (chapterIds.length === 0 || chapterIds.includes(item.chapterId)) &&
      (tags.length === 0 || tags.some((tag) => item.tags.includes(tag))),
  );
}

/** One place of an attempt that an item has to fill. */
export interface Slot<T> {
  /** Index of its part. */
  readonly part: number;
  readonly points: number;
  /** In the order in which they are tried. */
  readonly candidates: readonly T[];
}

/**
 * The places that the parts make: one for each fixed item, and for each draw those that want a kind before those that
 * take any. `arrange` orders the candidates of a place.
 */
export function listSlots<T extends Candidate>(
  parts: readonly QuizPart[],
  items: readonly T[],
  arrange: (candidates: readonly T[], label: string) => readonly T[] = (candidates) => candidates,
): Slot<T>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return parts.flatMap((part, index): Slot<T>[] => {
    const slot = (candidates: readonly T[], label: string) => ({
      part: index,
      points: part.points,
      candidates: arrange(candidates, `part ${index} ${label}`),
    });
    if (part.kind === 'fixed')
      return part.itemIds.map((id) => ({
        part: index,
        points: part.points,
        candidates: [byId.get(id)].filter((item) => item !== undefined),
      }));
    const candidates = listCandidates(part, items);
    const wanted = Object.entries(part.ofKinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, place) =>
        slot(
          candidates.filter((item) => item.kind === kind),
          `${kind} ${place}`,
        ),
      ),
    );
    const rest = Math.max(0, part.count - wanted.length);
    return [...wanted, ...Array.from({ length: rest }, (_, place) => slot(candidates, `any ${place}`))];
  });
}

/**
 * Fills each slot with an item of its own, by augmenting paths (Kuhn 1955): succeeds whenever it can be done at all.
 * Fixed items are placed first and never moved elsewhere, since they have one candidate. Gives the part that lacks
 * items where it cannot be done.
 */
export function fillSlots<T extends Candidate>(
  slots: readonly Slot<T>[],
): { readonly items: readonly T[] } | { readonly lackingPart: number } {
  const slotOf = new Map<string, number>();
  const itemOf = new Map<number, T>();
  const order = slots.map((_, index) => index).toSorted((a, b) => width(slots, a) - width(slots, b));
  for (const slot of order) {
    if (!place(slot, { slots, slotOf, itemOf, tried: new Set() }))
      return { lackingPart: slots[slot]?.part ?? 0 };
  }
  return { items: slots.flatMap((_, index) => itemOf.get(index) ?? []) };
}

const width = <T>(slots: readonly Slot<T>[], index: number) =>
  Math.min(slots[index]?.candidates.length ?? 0, 2);

interface Filling<T> {
  readonly slots: readonly Slot<T>[];
  readonly slotOf: Map<string, number>;
  readonly itemOf: Map<number, T>;
  readonly tried: Set<string>;
}

function place<T extends Candidate>(slot: number, filling: Filling<T>): boolean {
  const { slots, slotOf, itemOf, tried } = filling;
  const candidates = slots[slot]?.candidates ?? [];
  const take = (item: T) => {
    slotOf.set(item.id, slot);
    itemOf.set(slot, item);
    return true;
  };
  // A free one before one that has to be moved: drawing then follows the order of the candidates.
  const free = candidates.find(({ id }) => !slotOf.has(id));
  if (free !== undefined) return take(free);
  for (const item of candidates) {
    if (tried.has(item.id)) continue;
    tried.add(item.id);
    const holder = slotOf.get(item.id);
    if (holder !== undefined && place(holder, filling)) return take(item);
  }
  return false;
}

/** Items and points of one attempt. */
export function countQuiz(parts: readonly QuizPart[]): { readonly items: number; readonly points: number } {
  return parts.reduce(
    (sum, part) => {
      const count = part.kind === 'fixed' ? part.itemIds.length : part.count;
      return { items: sum.items + count, points: sum.points + count * part.points };
    },
    { items: 0, points: 0 },
  );
}
