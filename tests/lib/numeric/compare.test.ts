import { describe, expect, it } from 'vitest';
import { compareElements, isWithinTolerance, toOneSignificantDigit } from '@/lib/numeric/compare';
import { createRandom } from '@/lib/numeric/random';

const TOLERANCE = { rtol: 1e-3, atol: 1e-5 };
const TINY = 5e-324;
const HUGE = Number.MAX_VALUE;

describe('isWithinTolerance', () => {
  it.each([
    [1, 1],
    [0, -0],
    [-0, 0],
    [1.000999, 1],
    [0.999001, 1],
    [-1.000999, -1],
    [9e-6, 0],
    [TINY, 0],
    [HUGE, HUGE],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ])('takes %d for %d', (actual, expected) => {
    expect(isWithinTolerance(actual, expected, TOLERANCE)).toBe(true);
  });

  it.each([
    [1.0011, 1],
    [0.9989, 1],
    [-1, 1],
    [1.1e-5, 0],
    [NaN, 0],
    [NaN, NaN],
    [0, NaN],
    [NaN, Infinity],
    [Infinity, NaN],
    [Infinity, -Infinity],
    [-Infinity, Infinity],
    [Infinity, 0],
    [Infinity, HUGE],
    [-Infinity, -HUGE],
    [HUGE, Infinity],
    [0, Infinity],
    [HUGE, -HUGE],
    [1e38, 1],
  ])('does not take %d for %d', (actual, expected) => {
    expect(isWithinTolerance(actual, expected, TOLERANCE)).toBe(false);
  });

  it('measures by the expected value alone: a huge answer does not widen the tolerance', () => {
    expect(isWithinTolerance(1000, 1, { rtol: 0.999, atol: 0 })).toBe(false);
    expect(isWithinTolerance(1, 1000, { rtol: 0.999, atol: 0 })).toBe(true);
  });

  it('takes only the value itself, and zero of either sign, when there is no tolerance', () => {
    const none = { rtol: 0, atol: 0 };

    expect(isWithinTolerance(-0, 0, none)).toBe(true);
    expect(isWithinTolerance(1, 1, none)).toBe(true);
    expect(isWithinTolerance(1 + Number.EPSILON, 1, none)).toBe(false);
  });

  it('accepts just inside and refuses just outside of |a − e| = atol + rtol·|e| (seeded)', () => {
    const seed = 'boundary';
    const random = createRandom(seed);
    for (let trial = 0; trial < 2_000; trial += 1) {
      const tolerance = { rtol: 10 ** random.between(-6, -1), atol: 10 ** random.between(-8, -2) };
      const expected = random.pick([-1, 1]) * 10 ** random.between(-10, 10);
      const allowed = tolerance.atol + tolerance.rtol * Math.abs(expected);
      const side = random.pick([-1, 1]);

      expect(
        isWithinTolerance(expected + side * allowed * 0.999, expected, tolerance),
        `seed ${seed}, trial ${trial}`,
      ).toBe(true);
      expect(
        isWithinTolerance(expected + side * allowed * 1.001, expected, tolerance),
        `seed ${seed}, trial ${trial}`,
      ).toBe(false);
    }
  });
});

describe('compareElements', () => {
  it('marks each element, counts faults and measures the largest finite one', () => {
    const compared = compareElements([1, 2.5, NaN, -Infinity, -0], [1, 2, 3, 4, 0], TOLERANCE);

    expect(compared).toEqual({
      mismatches: 3,
      nonFinite: 2,
      largestError: 0.5,
      mask: Uint8Array.of(0, 1, 1, 1, 0),
      errors: Float64Array.of(0, 0.5, NaN, -Infinity, 0),
    });
  });

  it('finds nothing in nothing', () => {
    expect(compareElements([], [], TOLERANCE)).toMatchObject({
      mismatches: 0,
      nonFinite: 0,
      largestError: 0,
    });
  });

  it('does not measure errors within the tolerance', () => {
    expect(compareElements([1.0001, 5], [1, 4], TOLERANCE).largestError).toBe(1);
  });

  it('refuses lists of different lengths', () => {
    expect(() => compareElements([1], [1, 2], TOLERANCE)).toThrow(RangeError);
  });

  it('has as many mismatches as marks, and none without an error (seeded)', () => {
    const seed = 'elements';
    const random = createRandom(seed);
    for (let trial = 0; trial < 200; trial += 1) {
      const size = random.integer(1, 40);
      const expected = random.times(size, () => random.normal(0, 10));
      const actual = expected.map((value) => (random.uniform() < 0.3 ? value + random.normal() : value));

      const compared = compareElements(actual, expected, TOLERANCE);

      const marks = compared.mask.reduce((sum, mark) => sum + mark, 0);
      expect(compared.mismatches, `seed ${seed}, trial ${trial}`).toBe(marks);
      expect(compared.largestError > 0, `seed ${seed}, trial ${trial}`).toBe(marks > 0);
    }
  });
});

describe('toOneSignificantDigit', () => {
  it.each([
    [0.0312, '0.03'],
    [0.0351, '0.04'],
    [412, '400'],
    [0.96, '1'],
    [2.4e-7, '2e-7'],
    [-3, '3'],
    [3.4e38, '3e+38'],
    [Infinity, '1e+308'],
    [HUGE, '1e+308'],
    [0, '0'],
  ])('writes %d as %s', (size, text) => {
    expect(toOneSignificantDigit(size)).toBe(text);
  });
});
