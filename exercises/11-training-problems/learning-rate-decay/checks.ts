/** What the formula promises for any rate and any t: n steps later, a tenth. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';

/** Two cases that differ by n in t. */
export const PAIR = { now: 'between-steps', later: 'n-later' } as const;

function selectRate(cases: ReadonlyMap<string, JudgedCase>, id: string): number {
  const judged = cases.get(id);
  return (judged === undefined ? undefined : toScalar(judged.claim)) ?? Number.NaN;
}

function checkTenth(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const [now, later] = [selectRate(cases, PAIR.now), selectRate(cases, PAIR.later)];
  if (!(now > 0 && later > 0))
    return { passed: false, fraction: 0, message: { key: 'exercise.notPositive' } };
  const ratio = later / now;
  if (Math.abs(ratio - 0.1) <= 0.0005) return { passed: true, fraction: 1 };
  const params = { ratio: Number(ratio.toPrecision(2)) };
  return { passed: false, fraction: 0, message: { key: 'exercise.tenth', params } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'tenth-after-n',
    title: { ko: '$n$번 뒤에는 10분의 1', en: 'A tenth after $n$ more steps' },
    points: 2,
    run: checkTenth,
  },
];
