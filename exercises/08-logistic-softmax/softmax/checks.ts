/** Properties that mathematics gives softmax, checked on the student's own outputs. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import type { Claim } from '../../../lib/numeric/claim';
import { isSameShape, toNumericValue } from '../../../lib/numeric/claim-values';
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

/** The rows of a result, or undefined where it does not have its argument's shape. */
function toRows(judged: JudgedCase | undefined): number[][] | undefined {
  const logits = judged?.args[0];
  if (judged === undefined || !(logits instanceof PlainTensor)) return undefined;
  return splitRows(judged.claim, logits.shape);
}

function splitRows(claim: Claim, shape: readonly number[]): number[][] | undefined {
  const value = toNumericValue(claim);
  const [n = 0, k = 0] = shape;
  if (value === undefined || !isSameShape(value.shape, shape)) return undefined;
  const data = Array.from(value.data);
  return Array.from({ length: n }, (_, row) => data.slice(row * k, row * k + k));
}

const roundError = (error: number) => Number(error.toPrecision(1));

function checkRowSums(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const rows = [...cases.values()].map(toRows);
  if (rows.length === 0) return failed('unusable');
  let worst = 0;
  for (const part of rows) {
    if (part === undefined) return failed('unusable');
    const values = part.flat();
    if (!values.every(Number.isFinite)) return failed('notFinite');
    if (values.some((value) => value < -SUM_TOLERANCE)) return failed('negative');
    worst = Math.max(worst, ...part.map((row) => Math.abs(row.reduce((sum, value) => sum + value, 0) - 1)));
  }
  return worst <= SUM_TOLERANCE ? passed : failed('rowSum', { error: roundError(worst) });
}

function checkShift(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const before = toRows(cases.get(PAIR.base))?.flat();
  const after = toRows(cases.get(PAIR.shifted))?.flat();
  if (before === undefined || after === undefined) return failed('unusable');
  if (![...before, ...after].every(Number.isFinite)) return failed('notFinite');
  // A constant is invariant under everything: it has not earned the point.
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
