/** Batches in plain numbers: for drawing cases, and for checking properties of results. */
import { PlainTensor, type PlainValue } from '../../lib/numeric/plain-value';
import type { Random } from '../../lib/numeric/random';

export type Row = readonly number[];
export type Rows = readonly Row[];

/** Between low and high in size, of either sign, as float32 holds it. */
export const drawSigned = (random: Random, [low, high]: readonly [number, number]) =>
  Math.fround(random.pick([-1, 1]) * random.between(low, high));

export interface Spread {
  /** How far a column's mean may lie from 0; never nearer than half of it. */
  readonly offset: number;
  /** About the standard deviation of every column. */
  readonly deviation: number;
}

/** A batch whose columns have different means and deviations. */
export function drawBatch(
  random: Random,
  [m, q]: readonly [number, number],
  { offset, deviation }: Spread,
): number[][] {
  const columns = random.times(q, () => ({
    mean: drawSigned(random, [offset / 2, offset]),
    deviation: deviation * random.between(0.8, 1.6),
  }));
  return random.times(m, () =>
    columns.map((column) => Math.fround(random.normal(column.mean, column.deviation))),
  );
}

export const drawGamma = (random: Random, q: number) => random.times(q, () => drawSigned(random, [0.6, 2]));
export const drawBeta = (random: Random, q: number) => random.times(q, () => drawSigned(random, [0.4, 2]));

export const average = (values: Row) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const toColumn = (rows: Rows, j: number): number[] => rows.map((row) => row[j] ?? Number.NaN);

/** Divided by the number of values. */
export function computeVariance(values: Row): number {
  const mean = average(values);
  return average(values.map((value) => (value - mean) ** 2));
}

/** A vector argument as numbers. */
export function toRow(value: PlainValue | undefined): number[] {
  if (!(value instanceof PlainTensor)) throw new TypeError('a tensor was expected');
  return Array.from(value.data);
}

/** A matrix argument as rows of numbers. */
export function toRows(value: PlainValue | undefined): number[][] {
  const width = value instanceof PlainTensor ? (value.shape[1] ?? 1) : 1;
  return cut(toRow(value), width);
}

export function toNumber(value: PlainValue | undefined): number {
  if (typeof value !== 'number') throw new TypeError('a number was expected');
  return value;
}

/** Numbers in row-major order as rows of this width. */
export function cut(values: Row, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
