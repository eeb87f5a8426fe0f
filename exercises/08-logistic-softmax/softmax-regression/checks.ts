import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { cut, largestSize, softmaxLoss, toRows, type CategoryData, type Rows } from '../plain-models';
import { EXAMINED } from './cases';

/** Float32 rounding over a hundred steps stays below 1e-5. */
const SUM_TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Trained {
  readonly data: CategoryData;
  readonly w: Rows;
}

function select(cases: ReadonlyMap<string, JudgedCase>, id: string): Trained {
  const judged = cases.get(id);
  const value = judged === undefined ? undefined : toNumericValue(judged.claim);
  if (judged === undefined || value === undefined) throw new TypeError(`softmax-regression: no ${id}`);
  const [x, y] = judged.args;
  return { data: { x: toRows(x), y: toRows(y) }, w: cut(Array.from(value.data), value.shape[1] ?? 1) };
}

function examine(cases: ReadonlyMap<string, JudgedCase>, look: (trained: Trained) => Outcome): Outcome {
  const outcomes = EXAMINED.map((id) => {
    const trained = select(cases, id);
    if (!trained.w.flat().every(Number.isFinite)) return failed('notFinite');
    return trained.w.flat().every((weight) => weight === 0) ? failed('unmoved') : look(trained);
  });
  return outcomes.find((outcome) => !outcome.passed) ?? passed;
}

function compareLosses({ data, w }: Trained): Outcome {
  const start = w.map((weights) => weights.map(() => 0));
  return softmaxLoss(data, w) < softmaxLoss(data, start) ? passed : failed('higher');
}

/** Every gradient's rows sum to 0, so the weights never leave the plane they start in. */
function checkRowSums({ w }: Trained): Outcome {
  const sums = w.map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
  return largestSize(sums) <= SUM_TOLERANCE ? passed : failed('rowSum');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'loss-falls',
    title: { ko: '손실이 출발점보다 작음', en: 'The loss is lower than at the start' },
    points: 2,
    run: (cases) => examine(cases, compareLosses),
  },
  {
    id: 'rows-sum-to-zero',
    title: { ko: '가중치의 행마다 합이 0', en: 'Every row of the weights sums to 0' },
    points: 2,
    run: (cases) => examine(cases, checkRowSums),
  },
];
