import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/numeric/random';
import {
  estimateCorrelation,
  estimateProportion,
  quantile,
  rejectByFalseDiscoveryRate,
} from '@/lib/quiz/statistics';

describe('estimateProportion', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I: Wilson's score interval without continuity correction.
  it.each([
    { r: 81, n: 263, low: 0.2553, high: 0.3662 },
    { r: 15, n: 148, low: 0.0624, high: 0.1605 },
    { r: 0, n: 20, low: 0, high: 0.1611 },
    { r: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('gives $r of $n the interval of the literature', ({ r, n, low, high }) => {
    const estimate = estimateProportion(r, n);

    expect(estimate?.low).toBeCloseTo(low, 4);
    expect(estimate?.high).toBeCloseTo(high, 4);
  });

  it('says nothing of nothing', () => {
    expect(estimateProportion(0, 0)).toBeUndefined();
  });

  it('ends exactly at 0 and 1', () => {
    expect(estimateProportion(0, 7)?.low).toBe(0);
    expect(estimateProportion(7, 7)?.high).toBe(1);
  });
});

describe('estimateCorrelation', () => {
  it('covers the true correlation in about 95 of 100 samples', () => {
    const random = createRandom('coverage');
    const rho = 0.4;
    const covered = random.times(1_000, () => {
      const pairs = random.times(40, () => {
        const x = random.normal();
        return [x, rho * x + Math.sqrt(1 - rho ** 2) * random.normal()] as const;
      });
      const { low, high } = estimateCorrelation(pairs)!;
      return low <= rho && rho <= high;
    });

    const share = covered.filter(Boolean).length / covered.length;
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it('is exact for a line, and says nothing where nothing varies or few are there', () => {
    const line = [1, 2, 3, 4, 5, 6].map((x) => [x, 3 - x] as const);

    expect(estimateCorrelation(line)?.value).toBeCloseTo(-1, 12);
    expect(estimateCorrelation(line.map(([x]) => [x, 1] as const))).toBeUndefined();
    expect(estimateCorrelation(line.slice(0, 4))).toBeUndefined();
  });
});

describe('quantile', () => {
  it('interpolates between order statistics', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1], 0.9)).toBe(1);
    expect(quantile([], 0.5)).toBeUndefined();
  });
});

describe('rejectByFalseDiscoveryRate', () => {
  it('follows the example of Benjamini and Hochberg (1995), section 3.2', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];

    expect(rejectByFalseDiscoveryRate(p, 0.05).filter(Boolean)).toHaveLength(4);
    expect(rejectByFalseDiscoveryRate(p.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true]);
  });

  it('rejects nothing of nothing', () => {
    expect(rejectByFalseDiscoveryRate([], 0.05)).toEqual([]);
  });
});
