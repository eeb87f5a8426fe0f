import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';
import { BATCHES } from './cases';

/** Float32 sums of a few dozen terms agree to 1e-6. */
const RELATIVE_TOLERANCE = 1e-3;

const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function selectLoss(cases: ReadonlyMap<string, JudgedCase>, id: string): number {
  const judged = cases.get(id);
  const loss = judged === undefined ? undefined : toScalar(judged.claim);
  if (loss === undefined) throw new TypeError(`binary-cross-entropy: no loss for ${id}`);
  return loss;
}

function checkSum(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const first = selectLoss(cases, BATCHES.first);
  const second = selectLoss(cases, BATCHES.second);
  const both = selectLoss(cases, BATCHES.both);
  if (![first, second, both].every(Number.isFinite)) return failed('notFinite');
  // A probability is below 1, so every example costs something: 0 + 0 = 0 has not earned the points.
  if (first <= 0 || second <= 0) return failed('notPositive');
  const isSum = Math.abs(first + second - both) <= RELATIVE_TOLERANCE * both;
  return isSum ? { passed: true, fraction: 1 } : failed('notSum');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'losses-add-up',
    title: { ko: '두 묶음의 손실을 더하면 이은 것의 손실', en: 'The losses of two batches add up' },
    points: 1,
    run: checkSum,
  },
];
