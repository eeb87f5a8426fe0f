/** Both regressions in plain numbers: for drawing cases that are worth grading, and for checking properties of results. */
import { PlainTensor, type PlainValue } from '../../lib/numeric/plain-value';
import type { Random } from '../../lib/numeric/random';

export type Row = readonly number[];
export type Rows = readonly Row[];

export interface BinaryData {
  readonly x: Rows;
  /** 0 or 1. */
  readonly y: Row;
}

export interface CategoryData {
  readonly x: Rows;
  /** One-hot. */
  readonly y: Rows;
}

export const dot = (a: Row, b: Row): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

export const largestSize = (values: Row): number => Math.max(...values.map(Math.abs));
export const smallestSize = (values: Row): number => Math.min(...values.map(Math.abs));

/** Normal numbers as float32 holds them, so that the drawn case and the graded one are the same. */
export function drawTable(
  random: Random,
  [rows, columns]: readonly [number, number],
  spread = 1,
): number[][] {
  return random.times(rows, () => random.times(columns, () => Math.fround(random.normal(0, spread))));
}

/** Columns of mean 0 and standard deviation 1 (divided by n), as float32 holds them. */
export function standardize(table: Rows): number[][] {
  const average = (values: Row) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const scales = (table[0] ?? []).map((_, j) => {
    const column = table.map((row) => row[j] ?? 0);
    const mean = average(column);
    return { mean, deviation: Math.sqrt(average(column.map((value) => (value - mean) ** 2))) };
  });
  return table.map((row) =>
    scales.map(({ mean, deviation }, j) => Math.fround(((row[j] ?? 0) - mean) / deviation)),
  );
}

/** The sum that enters the sigmoid; the bias is w[0]. */
export function weigh([bias = 0, ...weights]: Row, example: Row): number {
  return bias + dot(weights, example);
}

export function logisticLoss({ x, y }: BinaryData, w: Row): number {
  const losses = x.map((example, index) => {
    const z = weigh(w, example);
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (y[index] ?? 0) * z;
  });
  return losses.reduce((sum, loss) => sum + loss, 0);
}

export function logisticSlopes({ x, y }: BinaryData, w: Row): number[] {
  const errors = x.map((example, index) => 1 / (1 + Math.exp(-weigh(w, example))) - (y[index] ?? 0));
  return w.map((_, j) => dot(errors, j === 0 ? x.map(() => 1) : x.map((example) => example[j - 1] ?? 0)));
}

/** Logits of one example, a category each. */
export const toLogits = (w: Rows, example: Row): number[] =>
  (w[0] ?? []).map((_, k) =>
    dot(
      example,
      w.map((weights) => weights[k] ?? 0),
    ),
  );

function toProbabilities(logits: Row): number[] {
  const exponentials = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

export function softmaxLoss({ x, y }: CategoryData, w: Rows): number {
  const losses = x.map((example, index) => {
    const logits = toLogits(w, example);
    const largest = Math.max(...logits);
    const logSum = largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    return logSum - dot(logits, y[index] ?? []);
  });
  return losses.reduce((sum, loss) => sum + loss, 0);
}

export function softmaxSlopes({ x, y }: CategoryData, w: Rows): number[][] {
  const errors = x.map((example, index) =>
    toProbabilities(toLogits(w, example)).map((probability, k) => probability - (y[index]?.[k] ?? 0)),
  );
  return w.map((weights, j) =>
    weights.map((_, k) =>
      dot(
        x.map((example) => example[j] ?? 0),
        errors.map((error) => error[k] ?? 0),
      ),
    ),
  );
}

/** A vector argument as numbers. */
export function toRow(value: PlainValue | undefined): number[] {
  if (!(value instanceof PlainTensor)) throw new TypeError('a tensor was expected');
  return Array.from(value.data);
}

/** A matrix argument as rows of numbers. */
export function toRows(value: PlainValue | undefined): number[][] {
  const values = toRow(value);
  const width = value instanceof PlainTensor ? (value.shape[1] ?? 1) : 1;
  return cut(values, width);
}

/** Numbers in row-major order as rows of this width. */
export function cut(values: Row, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
