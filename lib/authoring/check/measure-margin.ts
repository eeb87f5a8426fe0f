import type { ResultType, Tolerance } from '../../exercise/types';
import { compareClaim } from '../../grading/compare/compare-claim';
import type { Claim } from '../../numeric/claim';

/**
 * The largest |actual − expected| / (atol + rtol·|expected|) over all outputs of one result: 0 for equal results, 1 at
 * the limit, Infinity where shapes or types differ or a value is not finite on one side only. A tolerance of 0 with
 * an error is Infinity too.
 */
export function measureMargin(
  claim: Claim,
  expected: Claim,
  { type, tolerance }: { readonly type: ResultType; readonly tolerance: Tolerance },
): number {
  const { outputs } = compareClaim(claim, expected, { type, tolerance });
  return outputs.reduce((largest, { errors, expected: wanted, passed }) => {
    if (!errors || !wanted) return passed ? largest : Infinity;
    let worst = largest;
    errors.forEach((error, index) => {
      worst = Math.max(worst, ratio(error, wanted.data[index] ?? NaN, tolerance));
    });
    return worst;
  }, 0);
}

/** The comparison's own error is 0 for equal infinities, and NaN where only one side is a number. */
function ratio(error: number, expected: number, { rtol, atol }: Tolerance): number {
  if (error === 0) return 0;
  const value = Math.abs(error) / (atol + rtol * Math.abs(expected));
  return Number.isNaN(value) ? Infinity : value;
}
