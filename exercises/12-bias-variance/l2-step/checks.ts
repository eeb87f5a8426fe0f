/** What the penalty alone does: without a gradient, every weight shrinks by one and the same factor. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

export const NO_GRADIENT = 'no-gradient';

/** The weights are at least 0.3 in size: float32 leaves an error of 1e-6 in their ratio. */
const FACTOR_TOLERANCE = 1e-3;

const failed = (key: string, params?: VerdictMessage['params']): Outcome => ({
  passed: false,
  fraction: 0,
  message: params === undefined ? { key: `exercise.${key}` } : { key: `exercise.${key}`, params },
});

function checkFactor(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const judged = cases.get(NO_GRADIENT);
  const after = judged && toNumericValue(judged.claim);
  const before = judged?.args[0];
  if (after === undefined || !(before instanceof PlainTensor)) throw new TypeError('l2-step: no weights');
  const factors = Array.from(before.data, (weight, index) => (after.data[index] ?? Number.NaN) / weight);
  if (!factors.every(Number.isFinite)) return failed('notFinite');
  const [least, most] = [Math.min(...factors), Math.max(...factors)];
  if (most > 1 - FACTOR_TOLERANCE) return failed('notShrinking');
  const gap = most - least;
  if (gap > FACTOR_TOLERANCE) return failed('unequalFactors', { gap: Number(gap.toPrecision(1)) });
  return { passed: true, fraction: 1 };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'one-factor',
    title: {
      ko: '경사가 0이면 모든 가중치가 같은 비율로 줄어듦',
      en: 'Without a gradient, all weights shrink by the same factor',
    },
    points: 2,
    run: checkFactor,
  },
];
