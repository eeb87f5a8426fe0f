/** A mean over the examples does not change when every example is listed twice; a sum doubles. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { claimField, toScalar } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

const NAMES = ['mse', 'crossEntropy'] as const;
/** Float32 sums over twice as many terms agree to about 1e-6. */
const RELATIVE_TOLERANCE = 1e-3;

const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

function readLoss(cases: ReadonlyMap<string, JudgedCase>, id: string, name: string): number {
  const claim = cases.get(id)?.claim;
  const field = claim === undefined ? undefined : claimField(claim, name);
  const value = field === undefined ? undefined : toScalar(field);
  if (value === undefined) throw new TypeError(`losses: no ${name} of ${id}`);
  return value;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'doubled-data',
    title: {
      ko: '같은 예를 두 번씩 넣어도 손실이 같음',
      en: 'Listing every example twice leaves the losses as they were',
    },
    points: 2,
    run: (cases) => {
      for (const name of NAMES) {
        const once = readLoss(cases, PAIR.once, name);
        const twice = readLoss(cases, PAIR.twice, name);
        if (!Number.isFinite(once) || !Number.isFinite(twice)) return failed('notFinite');
        // Zero stays zero however often one counts: it has not earned the points.
        if (once === 0) return failed('zero', { name });
        if (Math.abs(twice - once) > RELATIVE_TOLERANCE * Math.abs(once)) return failed('doubled', { name });
      }
      return { passed: true, fraction: 1 };
    },
  },
];
