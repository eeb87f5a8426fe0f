/** Comparison of one output with the reference's. */
import type { Tolerance } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { isSameShape, toNumberRows, toNumericValue, type NumericValue } from '../../numeric/claim-values';
import { compareElements, toOneSignificantDigit } from '../../numeric/compare';
import { formatShape, isType, toFiniteFault, toShapeFault, toTypeFault, type Fault } from './faults';
import type { Output } from './outputs';

/** Numbers laid out for showing: by `shape`, or by `rowLengths` where rows may differ in length. */
export interface LeafValues {
  readonly shape: readonly number[];
  readonly rowLengths?: readonly number[];
  readonly data: ArrayLike<number>;
}

export interface LeafComparison {
  readonly passed: boolean;
  readonly fault?: Fault;
  readonly actual?: LeafValues;
  readonly expected?: LeafValues;
  /** Present where shapes agree. Per element, in the order of `expected.data`: 1 where outside the tolerance. */
  readonly mask?: Uint8Array;
  /** Present where shapes agree. Per element: actual − expected. */
  readonly errors?: Float64Array;
}

/** Compares the claim at one output with the reference's claim there. */
export function compareLeaf(
  output: Output,
  expectedClaim: Claim | undefined,
  tolerance: Tolerance,
): LeafComparison {
  const expected = expectedClaim === undefined ? undefined : toLeafValues(expectedClaim, output);
  const shown = expected === undefined ? {} : { expected };
  if (output.claim === undefined) return { passed: false, ...shown, ...withFault(output.fault) };
  if (!isType(output.claim, output.type))
    return { passed: false, ...shown, fault: toTypeFault(output.path, output.type, output.claim) };
  // A model cannot be compared; and where the reference did not return what its type declares, nothing passes.
  if (expected === undefined) return { passed: false };
  return compareNumbers({ output, claim: output.claim, expected }, tolerance);
}

function withFault(fault: Fault | undefined): Pick<LeafComparison, 'fault'> {
  return fault === undefined ? {} : { fault };
}

interface NumbersToCompare {
  readonly output: Output;
  readonly claim: Claim;
  readonly expected: LeafValues;
}

function compareNumbers({ output, claim, expected }: NumbersToCompare, tolerance: Tolerance): LeafComparison {
  const actual = toLeafValues(claim, output);
  const shapeFault = findShapeFault(output, { claim, actual, expected });
  if (actual === undefined || shapeFault !== undefined)
    return { passed: false, expected, ...(actual === undefined ? {} : { actual }), ...withFault(shapeFault) };
  const elements = compareElements(actual.data, expected.data, tolerance);
  const compared = { actual, expected, mask: elements.mask, errors: elements.errors };
  if (elements.mismatches === 0) return { passed: true, ...compared };
  if (elements.nonFinite > 0) {
    const counts = { count: elements.nonFinite, total: expected.data.length };
    return { passed: false, ...compared, fault: toFiniteFault(output.path, counts) };
  }
  const params = { output: output.path, error: toOneSignificantDigit(elements.largestError) };
  return { passed: false, ...compared, fault: { stage: 'value', message: { key: 'wrong_value', params } } };
}

function findShapeFault(
  output: Output,
  found: { readonly claim: Claim; readonly actual: LeafValues | undefined; readonly expected: LeafValues },
): Fault | undefined {
  const { claim, actual, expected } = found;
  if (output.type.kind === 'ragged') return findRowsFault(output, actual, { claim, expected });
  const wanted = formatShape(expected.shape);
  if (actual === undefined)
    return {
      stage: 'shape',
      message: { key: 'ragged_shape', params: { output: output.path, expected: wanted } },
    };
  if (isSameShape(actual.shape, expected.shape) || isEmptyAlike(claim, actual.shape, expected.shape))
    return undefined;
  return toShapeFault(output.path, { expected: wanted, actual: formatShape(actual.shape) });
}

/** A nested array cannot say what lies below a dimension of length 0: `[]` stands for any shape [0, …]. */
function isEmptyAlike(claim: Claim, actual: readonly number[], expected: readonly number[]): boolean {
  if (claim.kind === 'tensor' || actual.at(-1) !== 0) return false;
  return actual.length <= expected.length && isSameShape(actual, expected.slice(0, actual.length));
}

function findRowsFault(
  output: Output,
  actual: LeafValues | undefined,
  { claim, expected }: { readonly claim: Claim; readonly expected: LeafValues },
): Fault | undefined {
  const wanted = expected.rowLengths ?? [];
  if (actual?.rowLengths === undefined) {
    const shape = toNumericValue(claim)?.shape ?? [];
    return toShapeFault(output.path, {
      expected: formatShape([wanted.length, '…']),
      actual: formatShape(shape.length > 0 ? shape : ['…']),
    });
  }
  if (isSameShape(actual.rowLengths, wanted)) return undefined;
  const params = { output: output.path, expected: formatRows(wanted), actual: formatRows(actual.rowLengths) };
  return { stage: 'shape', message: { key: 'wrong_rows', params } };
}

const ROWS_SHOWN = 20;

function formatRows(lengths: readonly number[]): string {
  const shown = lengths.slice(0, ROWS_SHOWN).join(', ');
  return lengths.length > ROWS_SHOWN ? `${shown}, …` : shown === '' ? '–' : shown;
}

function toLeafValues(claim: Claim, { type }: Pick<Output, 'type'>): LeafValues | undefined {
  if (type.kind === 'ragged') return toRowValues(claim);
  return toNumericValue(claim, { booleans: type.kind === 'tensor' && type.booleans === true });
}

function toRowValues(claim: Claim): LeafValues | undefined {
  const rows = toNumberRows(claim);
  if (rows === undefined) return undefined;
  const values: NumericValue = { shape: [rows.length], data: rows.flatMap((row) => Array.from(row)) };
  return { ...values, rowLengths: rows.map((row) => row.length) };
}
