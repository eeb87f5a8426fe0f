import { describe, expect, it } from 'vitest';
import { computeRetention } from '@/lib/quiz/study/retention';
import { DAY_MS, makeCatalogItem, makeReview } from '@/tests/factories/study';

const NOW = Date.UTC(2026, 4, 20, 12);

describe('computeRetention', () => {
  const catalog = [makeCatalogItem('item'), makeCatalogItem('other', { chapterId: '08' })];
  const daily = (itemId: string, statuses: readonly ('right' | 'wrong')[]) =>
    statuses.map((status, day) =>
      makeReview({ itemId, status, answeredAt: NOW - (statuses.length - day) * DAY_MS }),
    );

  it('counts later reviews, not first sights nor repetitions within the same session', () => {
    const reviews = [
      ...daily('item', ['wrong', 'right', 'right', 'right', 'wrong', 'right']),
      makeReview({ status: 'wrong', answeredAt: NOW - DAY_MS + 600_000 }),
    ];

    const { overall, byChapter } = computeRetention(reviews, catalog, NOW);

    expect(overall).toMatchObject({ share: 0.8, n: 5 });
    expect(overall?.low).toBeLessThan(0.8);
    expect(byChapter).toEqual({ '07-optimization': overall });
  });

  it('says nothing of fewer than five, in all or in a chapter', () => {
    const few = daily('item', ['right', 'right', 'right', 'right', 'right']);
    const other = daily('other', ['right', 'right']);

    expect(computeRetention(few, catalog, NOW).overall).toBeNull();
    expect(computeRetention([...few, ...other], catalog, NOW)).toMatchObject({
      overall: { share: 1, n: 5 },
      byChapter: {},
    });
  });

  it('takes a first review within the days for a later one where an older is known', () => {
    const old = makeReview({ answeredAt: NOW - 40 * DAY_MS });
    const recent = daily('item', ['right', 'right', 'right', 'right', 'right']);

    expect(computeRetention([...recent, old], catalog, NOW).overall).toMatchObject({ n: 5 });
  });
});
