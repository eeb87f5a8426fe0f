/** Which neurons are off, whatever the scale of the others. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

const CASES = ['layer', 'one-row', 'mostly-off'] as const;

function countFaults({ args, claim }: JudgedCase): { leaking: number; lost: number } {
  const [, u, rate] = args;
  const value = toNumericValue(claim);
  if (!(u instanceof PlainTensor) || typeof rate !== 'number' || value === undefined)
    throw new TypeError('dropout: no values');
  const isKept = Array.from(u.data, (uniform) => uniform >= rate);
  return {
    leaking: isKept.filter((kept, index) => !kept && value.data[index] !== 0).length,
    lost: isKept.filter((kept, index) => kept && value.data[index] === 0).length,
  };
}

function checkMask(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const faults = CASES.flatMap((id) => {
    const judged = cases.get(id);
    return judged === undefined ? [] : [countFaults(judged)];
  });
  const leaking = faults.reduce((sum, fault) => sum + fault.leaking, 0);
  const lost = faults.reduce((sum, fault) => sum + fault.lost, 0);
  if (leaking === 0 && lost === 0) return { passed: true, fraction: 1 };
  const message =
    leaking > 0
      ? { key: 'exercise.notZero', params: { count: leaking } }
      : { key: 'exercise.wronglyOff', params: { count: lost } };
  return { passed: false, fraction: 0, message };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'mask',
    title: { ko: '꺼질 뉴런만 정확히 0', en: 'Exactly the right neurons are 0' },
    points: 3,
    run: checkMask,
  },
];
