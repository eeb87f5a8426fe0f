/** What L1 is used for: weights that are exactly 0, and no others. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** Cases whose plain steps stay clear of the threshold, so that no rounding decides. */
const CASES = ['mixed', 'from-zero', 'many'] as const;

interface Count {
  /** Weights that should be 0 and are not. */
  readonly missed: number;
  /** Weights that are 0 and should not be. */
  readonly lost: number;
}

function countZeros({ args, claim }: JudgedCase): Count {
  const [w, g, eta, lambda] = args;
  const value = toNumericValue(claim);
  if (!(w instanceof PlainTensor) || !(g instanceof PlainTensor) || value === undefined)
    throw new TypeError('l1-proximal: no weights');
  if (typeof eta !== 'number' || typeof lambda !== 'number') throw new TypeError('l1-proximal: no rate');
  const isInside = Array.from(
    w.data,
    (weight, j) => Math.abs(weight - eta * (g.data[j] ?? 0)) < eta * lambda,
  );
  return {
    missed: isInside.filter((inside, j) => inside && value.data[j] !== 0).length,
    lost: isInside.filter((inside, j) => !inside && value.data[j] === 0).length,
  };
}

function checkZeros(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const counts = CASES.flatMap((id) => {
    const judged = cases.get(id);
    return judged === undefined ? [] : [countZeros(judged)];
  });
  const missed = counts.reduce((sum, count) => sum + count.missed, 0);
  const lost = counts.reduce((sum, count) => sum + count.lost, 0);
  if (missed === 0 && lost === 0) return { passed: true, fraction: 1 };
  const message =
    missed > 0
      ? { key: 'exercise.notExactlyZero', params: { count: missed } }
      : { key: 'exercise.wronglyZero', params: { count: lost } };
  return { passed: false, fraction: 0, message };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'exact-zeros',
    title: { ko: '있어야 할 곳에만 정확한 0', en: 'Exact zeros, and only where they belong' },
    points: 3,
    run: checkZeros,
  },
];
