/** What the word says: every standardized column has mean 0 and standard deviation 1. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { VARYING } from './cases';

/** Float32 columns of this size are off by about 1e-6. */
const TOLERANCE = 1e-3;

function toColumns({ claim }: JudgedCase): number[][] {
  const field = claimField(claim, 'z');
  const value = field === undefined ? undefined : toNumericValue(field);
  if (value === undefined) throw new TypeError('standardize: no z');
  const [n = 0, p = 0] = value.shape;
  return Array.from({ length: p }, (_, column) =>
    Array.from({ length: n }, (_unused, row) => value.data[row * p + column] ?? Number.NaN),
  );
}

function isStandard(column: readonly number[]): boolean {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  return Math.abs(mean) <= TOLERANCE && Math.abs(Math.sqrt(variance) - 1) <= TOLERANCE;
}

function checkColumns(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const columns = VARYING.flatMap((id) => {
    const judged = cases.get(id);
    if (judged === undefined) throw new TypeError(`standardize: no case ${id}`);
    return toColumns(judged);
  });
  const wrong = columns.filter((column) => !isStandard(column)).length;
  if (wrong === 0) return { passed: true, fraction: 1 };
  const params = { wrong, total: columns.length };
  return { passed: false, fraction: 0, message: { key: 'exercise.notStandard', params } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'mean-zero-std-one',
    title: {
      ko: '$z$의 열마다 평균 0, 표준편차 1',
      en: 'Mean 0 and standard deviation 1 in every column of $z$',
    },
    points: 2,
    run: checkColumns,
  },
];
