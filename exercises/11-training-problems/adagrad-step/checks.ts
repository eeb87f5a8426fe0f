/** AdaGrad does not care about the unit of the gradient: c·g with c²·s moves the weights as g with s does, up to ε. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** The two cases that differ in the unit of the gradient. */
export const PAIR = { base: 'many', scaled: 'many-scaled' } as const;

/** Steps here are tenths; float32 keeps weights of size 4 to about 1e-6. */
const TOLERANCE = 1e-4;
const LEAST_STEP = 1e-2;

/** How far each weight moved. A check sees only results of the right shape. */
function selectSteps(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const judged = cases.get(id);
  const field = judged === undefined ? undefined : claimField(judged.claim, 'w');
  const after = field === undefined ? undefined : toNumericValue(field);
  const before = judged?.args[0];
  if (after === undefined || !(before instanceof PlainTensor))
    throw new TypeError('adagrad-step: no weights');
  return Array.from(after.data).map((value, index) => value - (before.data[index] ?? 0));
}

const failed = (message: Outcome['message']): Outcome => ({
  passed: false,
  fraction: 0,
  ...(message === undefined ? {} : { message }),
});

function checkUnits(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const base = selectSteps(cases, PAIR.base);
  const scaled = selectSteps(cases, PAIR.scaled);
  // Whoever stands still is not moved by units either.
  if (!base.every((step) => Math.abs(step) >= LEAST_STEP)) return failed({ key: 'exercise.unmoved' });
  const largest = Math.max(...base.map((step, index) => Math.abs(step - (scaled[index] ?? Number.NaN))));
  if (largest <= TOLERANCE) return { passed: true, fraction: 1 };
  const params = { error: Number.isFinite(largest) ? Number(largest.toPrecision(1)) : 'NaN' };
  return failed({ key: 'exercise.scaled', params });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'any-unit',
    title: { ko: '경사의 단위와 무관한 움직임', en: 'The same step in any unit of the gradient' },
    points: 2,
    run: checkUnits,
  },
];
