import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function selectLoss(cases: ReadonlyMap<string, JudgedCase>, id: string): number {
  const judged = cases.get(id);
  const loss = judged === undefined ? undefined : toScalar(judged.claim);
  if (loss === undefined) throw new TypeError(`cross-entropy: no loss for ${id}`);
  return loss;
}

/** Gibbs' inequality; the two distributions of each row are drawn apart, so it is strict. */
function checkGibbs(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const own = selectLoss(cases, PAIR.own);
  const other = selectLoss(cases, PAIR.other);
  if (!Number.isFinite(own) || !Number.isFinite(other)) return failed('notFinite');
  if (own <= 0 || other <= 0) return failed('notPositive');
  return own < other ? { passed: true, fraction: 1 } : failed('notSmallest');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'smallest-at-itself',
    title: {
      ko: '레이블 분포를 그대로 예측할 때 가장 작음',
      en: 'Smallest when labels are predicted by themselves',
    },
    points: 2,
    run: checkGibbs,
  },
];
