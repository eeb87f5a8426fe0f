/** A linear activation bends nothing: f(a + b) − f(0) is f(a) − f(0) plus f(b) − f(0). */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';

export const SUMS = 'sums';

/** The inputs are exact in float32. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function checkSums(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const judged = cases.get(SUMS);
  const value = judged && toNumericValue(judged.claim);
  if (value === undefined) throw new TypeError('linear-network: no outputs');
  const outputs = Array.from(value.data);
  if (!outputs.every(Number.isFinite)) return failed('notFinite');
  const [zero = 0, a = 0, b = 0, sum = 0] = outputs;
  // A constant is additive too: it has not earned the points.
  if (outputs.every((output) => output === zero)) return failed('constant');
  return Math.abs(sum - a - b + zero) <= TOLERANCE ? passed : failed('bent');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'linear',
    title: { ko: '입력에 대해 선형', en: 'Linear in the inputs' },
    points: 2,
    run: checkSums,
  },
];
