/** Relations in which all right values are there, in other places. */
import { isSameShape, type NumericValue } from '../../numeric/claim-values';
import { PlainTensor } from '../../numeric/plain-value';
import type { ComparedOutput } from './compared-output';
import { isClose, isEvery, type Relation } from './relations';

/** Rows compared with each other one by one; beyond this the answer is not looked at. */
const MOST_ROWS = 200;

export const ORDER_RELATIONS: readonly Relation[] = [
  { key: 'diagnosed_transposed', holds: isTransposed },
  { key: 'diagnosed_extra_axis', holds: hasOtherAxes },
  { key: 'diagnosed_reversed', holds: (output) => hasRows(output, (row, count) => count - 1 - row) },
  { key: 'diagnosed_late', holds: (output) => isShifted(output, 1) },
  { key: 'diagnosed_early', holds: (output) => isShifted(output, -1) },
  { key: 'diagnosed_class_order', holds: hasColumnsReordered },
  { key: 'diagnosed_reordered', holds: hasRowsReordered },
];

/** The answer is one of the arguments as it came. */
export function toArgumentRelation(name: string, index: number): Relation {
  return {
    key: 'diagnosed_argument',
    params: { name },
    holds(output) {
      const arg = output.args[index];
      const value: NumericValue | undefined =
        arg instanceof PlainTensor ? arg : typeof arg === 'number' ? { shape: [], data: [arg] } : undefined;
      return value !== undefined && isSame(output, value);
    },
  };
}

function isSame(output: ComparedOutput, wanted: NumericValue): boolean {
  return (
    isSameShape(output.actual.shape, wanted.shape) &&
    isEvery({ ...output, expected: wanted }, (actual, value) => isClose(actual, value, output))
  );
}

function isTransposed(output: ComparedOutput): boolean {
  const [rows, columns] = output.expected.shape;
  if (output.expected.shape.length !== 2 || rows === undefined || columns === undefined) return false;
  const { data } = output.expected;
  const transposed = Array.from(
    { length: data.length },
    (_, index) => data[(index % rows) * columns + Math.floor(index / rows)] ?? Number.NaN,
  );
  return isSame(output, { shape: [columns, rows], data: transposed });
}

/** `[n, 1]` for `[n]`, `[1]` for a number: the values are right, an axis of length 1 is too many or missing. */
function hasOtherAxes(output: ComparedOutput): boolean {
  const { actual, expected } = output;
  const squeeze = (shape: readonly number[]) => shape.filter((size) => size !== 1);
  if (actual.shape.length === expected.shape.length) return false;
  return (
    isSameShape(squeeze(actual.shape), squeeze(expected.shape)) &&
    isSame(output, { shape: actual.shape, data: expected.data })
  );
}

function rowsOf({ shape, data }: NumericValue): number[][] {
  const count = shape[0] ?? 1;
  const width = count === 0 ? 0 : data.length / count;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => data[row * width + column] ?? Number.NaN),
  );
}

function hasRows(output: ComparedOutput, from: (row: number, count: number) => number): boolean {
  const { actual, expected } = output;
  if (expected.shape.length === 0 || !isSameShape(actual.shape, expected.shape)) return false;
  const [found, wanted] = [rowsOf(actual), rowsOf(expected)];
  return found.every((row, index) => isSameRow(row, wanted[from(index, wanted.length)], output));
}

function isSameRow(
  row: readonly number[],
  wanted: readonly number[] | undefined,
  output: ComparedOutput,
): boolean {
  return (
    row.length === wanted?.length &&
    row.every((value, index) => isClose(value, wanted[index] ?? Number.NaN, output))
  );
}

/** A list that begins one entry too late (its first is missing) or too early; as long as the right one, or one shorter. */
function isShifted(output: ComparedOutput, by: 1 | -1): boolean {
  const { actual, expected } = output;
  const [found, wanted] = [Array.from(actual.data), Array.from(expected.data)];
  const isList = actual.shape.length === 1 && expected.shape.length === 1;
  if (!isList || wanted.length < 3 || found.length > wanted.length || found.length < wanted.length - 1)
    return false;
  const shared = by === 1 ? wanted.slice(1) : wanted.slice(0, -1);
  if (found.length < wanted.length) return isSameRow(found, shared, output);
  return isSameRow(by === 1 ? found.slice(0, -1) : found.slice(1), shared, output);
}

/** The columns of the right answer, the same in every row, in another order. */
function hasColumnsReordered(output: ComparedOutput): boolean {
  const { actual, expected } = output;
  if (expected.shape.length !== 2 || !isSameShape(actual.shape, expected.shape)) return false;
  const columns = (value: NumericValue) => {
    const rows = rowsOf(value);
    return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? Number.NaN));
  };
  return isPermutation(columns(actual), columns(expected), output);
}

/** Only where rows tell themselves apart: labels of two classes agree in some order with almost anything. */
function hasRowsReordered(output: ComparedOutput): boolean {
  const { actual, expected } = output;
  if (expected.shape.length === 0 || !isSameShape(actual.shape, expected.shape)) return false;
  const wanted = rowsOf(expected);
  if (new Set(wanted.map(String)).size < Math.min(wanted.length, 4)) return false;
  return isPermutation(rowsOf(actual), wanted, output);
}

function isPermutation(
  found: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
  output: ComparedOutput,
): boolean {
  if (found.length !== wanted.length || found.length > MOST_ROWS) return false;
  const left = new Set(wanted);
  return found.every((row) => {
    const match = [...left].find((other) => isSameRow(row, other, output));
    return match !== undefined && left.delete(match);
  });
}
