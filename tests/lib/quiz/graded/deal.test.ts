import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { createRandom } from '@/lib/numeric/random';
import { createBank } from '@/lib/quiz/bank';
import { assertDealable, dealItems } from '@/lib/quiz/graded/deal';
import { GRADED_VARIANTS, type QuizPart } from '@/lib/quiz/graded/types';
import type { BankItem } from '@/lib/quiz/types';
import { compileSample } from '../items';

const [choice, formula, number] = [
  compileSample('single'),
  compileSample('formula'),
  compileSample('numeric'),
];

/** `counts` items of each kind in a chapter. */
function makeItems(
  chapterId: string,
  counts: { choice: number; formula: number; number: number },
): BankItem[] {
  const copies = (item: BankItem, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...item,
      chapterId,
      id: `${chapterId}-${item.kind}-${index}`,
    }));
  return [
    ...copies(choice, counts.choice),
    ...copies(formula, counts.formula),
    ...copies(number, counts.number),
  ];
}

const draw = (overrides: Partial<Extract<QuizPart, { kind: 'draw' }>>): QuizPart => ({
  kind: 'draw',
  chapterIds: [],
  tags: [],
  count: 1,
  ofKinds: {},
  points: 1,
  ...overrides,
});

const bank = createBank([
  ...makeItems('07', { choice: 6, formula: 3, number: 3 }),
  ...makeItems('08', { choice: 4, formula: 2, number: 2 }),
]);

const deal = (parts: readonly QuizPart[], seed: string, shuffles = true) =>
  dealItems(bank, { parts, shuffles, drawSeed: seed, orderSeed: `${seed} order` });

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.code : 'other';
  }
}

describe('dealing out', () => {
  it('keeps counts, kinds and points, and repeats no item, for 300 random compositions', () => {
    const random = createRandom('deal property 1');
    let dealt = 0;
    for (let round = 0; round < 300; round += 1) {
      const parts = random.times(random.integer(1, 4), (): QuizPart => {
        const chapterIds = random.pick([[], ['07'], ['08'], ['07', '08']]);
        const formulas = random.integer(0, 2);
        return draw({
          chapterIds: [...chapterIds],
          count: formulas + random.integer(formulas === 0 ? 1 : 0, 3),
          ofKinds: formulas === 0 ? {} : { formula: formulas },
          points: random.integer(1, 5),
        });
      });
      if (codeOf(() => assertDealable(bank, parts)) !== undefined) continue;
      dealt += 1;
      const items = deal(parts, `seed ${round}`);
      const count = (pick: (part: Extract<QuizPart, { kind: 'draw' }>) => number) =>
        parts.reduce((sum, part) => sum + (part.kind === 'draw' ? pick(part) : 0), 0);

      expect(new Set(items.map(({ itemId }) => itemId)).size).toBe(items.length);
      expect(items).toHaveLength(count((part) => part.count));
      expect(items.filter(({ kind }) => kind === 'formula').length).toBeGreaterThanOrEqual(
        count((part) => part.ofKinds.formula ?? 0),
      );
      expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(
        count((part) => part.count * part.points),
      );
      expect(items.every(({ variantIndex }) => variantIndex >= 0 && variantIndex < GRADED_VARIANTS)).toBe(
        true,
      );
    }
    expect(dealt).toBeGreaterThan(100);
  });

  it('gives the same for the same seed, another for another, and every item sooner or later', () => {
    const parts = [draw({ count: 4 })];
    const ids = (seed: string) => deal(parts, seed).map(({ itemId }) => itemId);
    const seen = new Set(Array.from({ length: 100 }, (_, index) => ids(`s${index}`)).flat());

    expect(deal(parts, 'a')).toEqual(deal(parts, 'a'));
    expect(new Set(['a', 'b', 'c', 'd'].map((seed) => ids(seed).join())).size).toBeGreaterThan(1);
    expect(seen.size).toBe(bank.items.length);
  });

  it('keeps the order of the parts unless it shuffles', () => {
    const parts: QuizPart[] = [
      { kind: 'fixed', itemIds: ['08-formula-1', '07-numeric-0'], points: 3 },
      draw({ chapterIds: ['08'], count: 2 }),
    ];

    const items = deal(parts, 'order', false);

    expect(items.slice(0, 2).map(({ itemId }) => itemId)).toEqual(['08-formula-1', '07-numeric-0']);
    expect(items.map(({ orderSeed }) => orderSeed)).toEqual([null, null, null, null]);
    expect(items.slice(2).map(({ itemId }) => itemId)).not.toContain('08-formula-1');
  });

  it('draws round what another part needs: 2 formulas are left for the one that wants them', () => {
    const parts = [
      draw({ chapterIds: ['08'], count: 6 }),
      draw({ chapterIds: ['08'], count: 2, ofKinds: { formula: 2 } }),
    ];

    for (let seed = 0; seed < 50; seed += 1)
      expect(deal(parts, `tight ${seed}`).filter(({ kind }) => kind === 'formula')).toHaveLength(2);
  });

  it.each<[string, QuizPart[]]>([
    ['more formulas than there are', [draw({ chapterIds: ['08'], count: 3, ofKinds: { formula: 3 } })]],
    ['more items than there are', [draw({ chapterIds: ['08'], count: 9 })]],
    ['more of a kind than of all', [draw({ count: 1, ofKinds: { formula: 2 } })]],
    ['an item twice', [{ kind: 'fixed', itemIds: ['07-formula-0', '07-formula-0'], points: 1 }]],
    ['an item that is not there', [{ kind: 'fixed', itemIds: ['no-such-item'], points: 1 }]],
  ])('is refused for %s', (_, parts) => {
    expect(codeOf(() => assertDealable(bank, parts))).toBe('quiz_items_lacking');
  });
});
