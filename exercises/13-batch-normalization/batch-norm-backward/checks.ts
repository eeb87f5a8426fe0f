/** Properties of dz, checked on the student's own outputs with the forward pass in plain numbers. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import {
  average,
  computeVariance,
  cut,
  toColumn,
  toNumber,
  toRow,
  toRows,
  type Row,
  type Rows,
} from '../plain-batch';
import { EXAMINED } from './cases';

/** Central differences of this width are off by less than 1e-5. */
const WIDTH = 1e-3;
const SLOPE_TOLERANCE = { absolute: 1e-3, relative: 5e-3 };
/** Sums of up to 8 float32 entries of size 1. */
const SUM_TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Column {
  readonly dout: Row;
  readonly z: Row;
  readonly gamma: number;
  readonly epsilon: number;
  readonly dz: Row;
}

function toColumns({ claim, args }: JudgedCase): Column[] {
  const field = claimField(claim, 'dz');
  const value = field === undefined ? undefined : toNumericValue(field);
  if (value === undefined) throw new TypeError('batch-norm-backward: no dz');
  const [dout, z, gamma, epsilon] = args;
  const scales = toRow(gamma);
  const [above, batch]: Rows[] = [toRows(dout), toRows(z)];
  const dz = cut(Array.from(value.data), scales.length);
  return scales.map((scale, j) => ({
    dout: toColumn(above ?? [], j),
    z: toColumn(batch ?? [], j),
    gamma: scale,
    epsilon: toNumber(epsilon),
    dz: toColumn(dz, j),
  }));
}

/** The part of the loss that this column moves: Σ dout · γ · z_norm. β only shifts it. */
function computeLoss({ dout, gamma, epsilon }: Column, z: Row): number {
  const [mean, variance] = [average(z), computeVariance(z)];
  const terms = z.map(
    (value, i) => ((dout[i] ?? 0) * gamma * (value - mean)) / Math.sqrt(variance + epsilon),
  );
  return terms.reduce((sum, term) => sum + term, 0);
}

function compareWithSlopes(column: Column): Outcome {
  const isSlope = column.dz.every((entry, i) => {
    const shift = (by: number) => column.z.map((value, index) => (index === i ? value + by : value));
    const slope = (computeLoss(column, shift(WIDTH)) - computeLoss(column, shift(-WIDTH))) / (2 * WIDTH);
    return Math.abs(entry - slope) <= SLOPE_TOLERANCE.absolute + SLOPE_TOLERANCE.relative * Math.abs(slope);
  });
  return isSlope ? passed : failed('slope');
}

function checkSum({ dz }: Column): Outcome {
  // Zeros sum to 0 as well, but have not earned the points.
  if (dz.every((entry) => Math.abs(entry) < SUM_TOLERANCE)) return failed('zero');
  const sum = dz.reduce((total, entry) => total + entry, 0);
  return Math.abs(sum) <= SUM_TOLERANCE ? passed : failed('sum');
}

function examine(cases: ReadonlyMap<string, JudgedCase>, look: (column: Column) => Outcome): Outcome {
  const columns = EXAMINED.flatMap((id) => {
    const judged = cases.get(id);
    if (judged === undefined) throw new TypeError(`batch-norm-backward: no case ${id}`);
    return toColumns(judged);
  });
  if (!columns.every(({ dz }) => dz.every(Number.isFinite))) return failed('notFinite');
  return columns.map(look).find((outcome) => !outcome.passed) ?? passed;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'slopes',
    title: { ko: 'dz가 수치미분한 값과 같음', en: 'dz agrees with numerical slopes' },
    points: 3,
    run: (cases) => examine(cases, compareWithSlopes),
  },
  {
    id: 'columns-sum-to-zero',
    title: { ko: 'dz의 열마다 합이 0', en: 'Every column of dz sums to 0' },
    points: 2,
    run: (cases) => examine(cases, checkSum),
  },
];
