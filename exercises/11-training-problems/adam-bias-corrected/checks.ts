/** What the correction is for: at the first step every weight moves by the learning rate, whatever its gradient. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

export const FIRST_STEP = 'first-step';

/** ε shortens these steps by less than 1e-8; float32 keeps weights of size 4 to 5e-7, with steps of 0.1 and more. */
const TOLERANCE = 1e-3;

function checkFirstStep(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const judged = cases.get(FIRST_STEP);
  const field = judged === undefined ? undefined : claimField(judged.claim, 'w');
  const after = field === undefined ? undefined : toNumericValue(field);
  const [before, , , , , eta] = judged?.args ?? [];
  if (after === undefined || !(before instanceof PlainTensor) || typeof eta !== 'number')
    throw new TypeError('adam-bias-corrected: no weights');
  const ratios = Array.from(before.data).map((weight, j) => Math.abs((after.data[j] ?? 0) - weight) / eta);
  const strange = ratios.find((ratio) => !(Math.abs(ratio - 1) <= TOLERANCE));
  if (strange === undefined) return { passed: true, fraction: 1 };
  const params = { ratio: Number.isFinite(strange) ? Number(strange.toPrecision(2)) : 'NaN' };
  return { passed: false, fraction: 0, message: { key: 'exercise.firstStep', params } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'first-step-length',
    title: { ko: '첫걸음의 크기', en: 'The length of the first step' },
    points: 2,
    run: checkFirstStep,
  },
];
