/** Properties of the gradient, checked on the student's own outputs with the loss in plain numbers. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { cut, largestSize, softmaxLoss, toRows, type CategoryData, type Rows } from '../plain-models';
import { EXAMINED } from './cases';

/** Central differences of this width are off by about 1e-6. */
const WIDTH = 1e-3;
const SLOPE_TOLERANCE = { absolute: 1e-3, relative: 5e-3 };
/** Sums of a few float32 entries of size 1 to 10. */
const SUM_TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Examined {
  readonly data: CategoryData;
  readonly w: Rows;
  readonly gradient: Rows;
}

function select(cases: ReadonlyMap<string, JudgedCase>, id: string): Examined {
  const judged = cases.get(id);
  const value = judged === undefined ? undefined : toNumericValue(judged.claim);
  if (judged === undefined || value === undefined) throw new TypeError(`softmax-gradient: no ${id}`);
  const [x, y, w] = judged.args;
  const gradient = cut(Array.from(value.data), value.shape[1] ?? 1);
  return { data: { x: toRows(x), y: toRows(y) }, w: toRows(w), gradient };
}

function examine(cases: ReadonlyMap<string, JudgedCase>, look: (examined: Examined) => Outcome): Outcome {
  const outcomes = EXAMINED.map((id) => {
    const examined = select(cases, id);
    return examined.gradient.flat().every(Number.isFinite) ? look(examined) : failed('notFinite');
  });
  return outcomes.find((outcome) => !outcome.passed) ?? passed;
}

function compareWithSlopes({ data, w, gradient }: Examined): Outcome {
  const computeSlope = (row: number, column: number) => {
    const shift = (by: number) =>
      w.map((weights, j) => weights.map((weight, k) => (j === row && k === column ? weight + by : weight)));
    return (softmaxLoss(data, shift(WIDTH)) - softmaxLoss(data, shift(-WIDTH))) / (2 * WIDTH);
  };
  const isSlope = gradient.every((slopes, j) =>
    slopes.every((value, k) => {
      const slope = computeSlope(j, k);
      const allowed = SLOPE_TOLERANCE.absolute + SLOPE_TOLERANCE.relative * Math.abs(slope);
      return Math.abs(value - slope) <= allowed;
    }),
  );
  return isSlope ? passed : failed('slope');
}

/** The errors of an example sum to 1 − 1, and so does every row of the gradient. */
function checkRowSums({ gradient }: Examined): Outcome {
  if (largestSize(gradient.flat()) < SUM_TOLERANCE) return failed('zero');
  const sums = gradient.map((slopes) => slopes.reduce((sum, value) => sum + value, 0));
  return largestSize(sums) <= SUM_TOLERANCE ? passed : failed('rowSum');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'slopes',
    title: { ko: '손실함수를 수치미분한 값과 같음', en: 'Agrees with numerical slopes of the loss' },
    points: 2,
    run: (cases) => examine(cases, compareWithSlopes),
  },
  {
    id: 'rows-sum-to-zero',
    title: { ko: '경사의 행마다 합이 0', en: 'Every row of the gradient sums to 0' },
    points: 2,
    run: (cases) => examine(cases, checkRowSums),
  },
];
