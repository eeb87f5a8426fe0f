/** Whether two results are the same result, wrong ones included: for recognising known mistakes. */
import type { ResultType, Tolerance } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { isSameShape, toNumberRows, toNumericValue, type NumericValue } from '../../numeric/claim-values';
import { isWithinTolerance } from '../../numeric/compare';
import { listOutputs, type Output } from './outputs';

/**
 * Whether two claims agree output by output: the same values within the tolerance, the same NaN and infinities at
 * the same places, the same wrong shape, or the same wrong kind. An output that both lack agrees.
 */
export function isAgreeing(
  claim: Claim,
  other: Claim,
  options: { readonly type: ResultType; readonly tolerance: Tolerance },
): boolean {
  const others = listOutputs(other, options.type);
  return listOutputs(claim, options.type).every((output, index) => {
    const counterpart = others[index];
    return counterpart !== undefined && isSameOutput(output, counterpart, options.tolerance);
  });
}

function isSameOutput(output: Output, other: Output, tolerance: Tolerance): boolean {
  if (output.claim === undefined || other.claim === undefined) return output.claim === other.claim;
  const [actual, expected] = [toNumbers(output.claim, output), toNumbers(other.claim, output)];
  if (actual === undefined || expected === undefined)
    return actual === expected && output.claim.kind === other.claim.kind;
  return isSameShape(actual.shape, expected.shape) && isSameData(actual.data, expected.data, tolerance);
}

function isSameData(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: Tolerance): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    const [value, target] = [actual[index]!, expected[index]!];
    const isBothNaN = Number.isNaN(value) && Number.isNaN(target);
    if (!isBothNaN && !isWithinTolerance(value, target, tolerance)) return false;
  }
  return true;
}

function toNumbers(claim: Claim, { type }: Output): NumericValue | undefined {
  if (type.kind !== 'ragged') return toNumericValue(claim, { booleans: true });
  const rows = toNumberRows(claim);
  return (
    rows && {
      shape: [rows.length, ...rows.map((row) => row.length)],
      data: rows.flatMap((row) => Array.from(row)),
    }
  );
}
