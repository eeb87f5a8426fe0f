/** Where one batch holds everything, neither the order of examples nor a larger batch size makes a difference. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toScalar } from '../../../lib/numeric/claim-values';

export const PAIR = { exact: 'whole-exact', larger: 'whole-larger' } as const;

/** Sums in another order differ by about 1e-6 in float32. */
const TOLERANCE = 2e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function toWeights(judged: JudgedCase | undefined): number[] {
  return ['w0', 'w1'].map((name) => {
    const field = judged && claimField(judged.claim, name);
    const value = field && toScalar(field);
    if (value === undefined) throw new TypeError(`mini-batch-epoch: no ${name}`);
    return value;
  });
}

function checkWhole(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const exact = toWeights(cases.get(PAIR.exact));
  const larger = toWeights(cases.get(PAIR.larger));
  if (![...exact, ...larger].every(Number.isFinite)) return failed('notFinite');
  const start = cases.get(PAIR.exact)?.args ?? [];
  // Weights that stay, or are constant, do not depend on the order either: they have not earned the points.
  const other = toWeights(cases.get('even'));
  if (
    exact.some(
      (value, i) => value === Math.fround(Number(start[i])) || value === start[i] || value === other[i],
    )
  )
    return failed('unmoved');
  const isSame = exact.every((value, i) => Math.abs(value - (larger[i] ?? Number.NaN)) <= TOLERANCE);
  return isSame ? passed : failed('different');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'whole-batch',
    title: {
      ko: '배치 하나에 모두 들어가면 순서와 무관',
      en: 'With everything in one batch the order does not matter',
    },
    points: 2,
    run: checkWhole,
  },
];
