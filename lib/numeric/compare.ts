/** Comparison of numbers, element by element. Pure; runs anywhere. */

/** |actual − expected| ≤ atol + rtol·|expected|. Both ≥ 0 and finite. */
export interface NumericTolerance {
  readonly rtol: number;
  readonly atol: number;
}

export interface ElementComparison {
  /** How many elements are outside the tolerance. 0: the values agree. */
  readonly mismatches: number;
  /** How many elements are NaN or infinite where the expected one is finite. */
  readonly nonFinite: number;
  /** Largest |actual − expected| among finite mismatches; 0 where there is none. */
  readonly largestError: number;
  /** Per element: 1 where outside the tolerance. */
  readonly mask: Uint8Array;
  /** Per element: actual − expected; NaN where either is NaN, 0 where both are the same infinity. */
  readonly errors: Float64Array;
}

/**
 * Whether a value is within tolerance of the expected one: $|a - e| \le atol + rtol \cdot |e|$.
 *
 * Written as an acceptance, so that NaN on either side fails. The tolerance comes from the expected value alone: an
 * enormous answer does not widen it. An infinite expected value is matched by the same infinity only, and an
 * infinite answer is inside no tolerance. −0 equals 0.
 */
export function isWithinTolerance(actual: number, expected: number, tolerance: NumericTolerance): boolean {
  if (actual === expected) return true;
  if (!Number.isFinite(expected)) return false;
  return Math.abs(actual - expected) <= tolerance.atol + tolerance.rtol * Math.abs(expected);
}

/** Compares two lists of the same length; throws RangeError where they differ in length. */
export function compareElements(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: NumericTolerance,
): ElementComparison {
  const size = expected.length;
  if (actual.length !== size) throw new RangeError('compareElements: lengths differ');
  const mask = new Uint8Array(size);
  const errors = new Float64Array(size);
  let [mismatches, nonFinite, largestError] = [0, 0, 0];
  for (let index = 0; index < size; index += 1) {
    const [value, target] = [actual[index]!, expected[index]!];
    const error = value === target ? 0 : value - target;
    errors[index] = error;
    if (!Number.isFinite(value) && Number.isFinite(target)) nonFinite += 1;
    if (isWithinTolerance(value, target, tolerance)) continue;
    mask[index] = 1;
    mismatches += 1;
    if (Number.isFinite(value) && Number.isFinite(target))
      largestError = Math.max(largestError, Math.abs(error));
  }
  return { mismatches, nonFinite, largestError, mask, errors };
}

/** The number of elements that are NaN or infinite. */
export function countNonFinite(data: ArrayLike<number>): number {
  let count = 0;
  for (let index = 0; index < data.length; index += 1) if (!Number.isFinite(data[index])) count += 1;
  return count;
}

/**
 * A size rounded to one significant digit, as text: '0.03', '400', '2e-7'. Hidden errors are told no more precisely:
 * with more digits a constant answer would read expected values out of the message. Overflow counts as 1e+308.
 */
export function toOneSignificantDigit(size: number): string {
  const bounded = Math.min(Math.abs(size), 1e308);
  return String(Number(bounded.toPrecision(1)));
}
