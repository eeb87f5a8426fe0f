/** With η = 1/(1 + x²) for the last example of the epoch, its step takes its own error to exactly 0. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

export const LAST_MET = 'large-rate';

/** Float32 leaves about 1e-6. */
const TOLERANCE = 2e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function checkLast(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const judged = cases.get(LAST_MET);
  const [, , x, y, , order] = judged?.args ?? [];
  const [w0, w1] = ['w0', 'w1'].map((name) => {
    const field = judged && claimField(judged.claim, name);
    return field && toScalar(field);
  });
  if (w0 === undefined || w1 === undefined || !(x instanceof PlainTensor) || !(y instanceof PlainTensor))
    throw new TypeError('sgd-epoch: no weights');
  const last = Array.isArray(order) ? Number(order.at(-1)) : Number.NaN;
  const error = w0 + w1 * (x.data[last] ?? Number.NaN) - (y.data[last] ?? Number.NaN);
  if (!Number.isFinite(error)) return failed('notFinite');
  return Math.abs(error) <= TOLERANCE ? passed : failed('lastMissed');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'last-example',
    title: { ko: '마지막 예를 보고 옮긴 만큼의 걸음', en: 'The step taken for the last example' },
    points: 2,
    run: checkLast,
  },
];
