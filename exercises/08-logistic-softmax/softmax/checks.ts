/** Properties that mathematics gives softmax, checked on the student's own outputs. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** The two cases that differ by a constant added to each row. */
export const PAIR = { base: 'shift-base', shifted: 'shift-added' } as const;

/** Sums of up to 12 float32 probabilities are off by less than 1e-5; a forgotten division by far more. */
const SUM_TOLERANCE = 1e-3;
/** Float32 exponentials of exactly shifted logits agree to about 1e-6. */
const SHIFT_TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params?: VerdictMessage['params']): Outcome => ({
  passed: false,
  fraction: 0,
  message: params === undefined ? { key: `exercise.${key}` } : { key: `exercise.${key}`, params },
});

/** The rows of a result. A check sees only results of the right shape. */
function toRows({ claim, args }: JudgedCase): number[][] {
  const value = toNumericValue(claim);
  const logits = args[0];
  if (value === undefined || !(logits instanceof PlainTensor)) throw new TypeError('softmax: no matrix');
  const [n = 0, k = 0] = logits.shape;
  const data = Array.from(value.data);
  return Array.from({ length: n }, (_, row) => data.slice(row * k, row * k + k));
}

function selectValues(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const judged = cases.get(id);
  if (judged === undefined) throw new TypeError(`softmax: no case ${id}`);
  return toRows(judged).flat();
}

const roundError = (error: number) => Number(error.toPrecision(1));

function checkRowSums(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const rows = [...cases.values()].flatMap(toRows);
  if (!rows.flat().every(Number.isFinite)) return failed('notFinite');
  if (rows.flat().some((value) => value < -SUM_TOLERANCE)) return failed('negative');
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const worst = Math.max(...sums.map((sum) => Math.abs(sum - 1)));
  return worst <= SUM_TOLERANCE ? passed : failed('rowSum', { error: roundError(worst) });
}

function checkShift(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const before = selectValues(cases, PAIR.base);
  const after = selectValues(cases, PAIR.shifted);
  if (![...before, ...after].every(Number.isFinite)) return failed('notFinite');
  // A constant is invariant under everything: it has not earned the points.
  if (Math.max(...before) - Math.min(...before) < SHIFT_TOLERANCE) return failed('constant');
  const largest = Math.max(...before.map((value, index) => Math.abs(value - (after[index] ?? Number.NaN))));
  return largest <= SHIFT_TOLERANCE ? passed : failed('shifted', { error: roundError(largest) });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'rows-sum-to-one',
    title: { ko: '모든 행의 합이 1', en: 'Every row sums to 1' },
    points: 2,
    run: checkRowSums,
  },
  {
    id: 'shift-invariance',
    title: {
      ko: '행에 같은 수를 더해도 값이 같음',
      en: 'Adding a constant to a row changes nothing',
    },
    points: 2,
    run: checkShift,
  },
];
