/** A mean does not change when the data are repeated; a sum does. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';

export const TWICE = { once: 'points-once', twice: 'points-twice' } as const;
/** Data of another size, whose loss is another. */
const OTHER = 'large-errors';

const RELATIVE_TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function toLoss(cases: ReadonlyMap<string, JudgedCase>, id: string): number {
  const judged = cases.get(id);
  const value = judged && toScalar(judged.claim);
  if (value === undefined) throw new TypeError(`regression-loss: no loss of ${id}`);
  return value;
}

function checkRepeated(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const [once, twice, other] = [TWICE.once, TWICE.twice, OTHER].map((id) => toLoss(cases, id));
  if (once === undefined || twice === undefined || !Number.isFinite(once) || !Number.isFinite(twice))
    return failed('notFinite');
  if (once < 0) return failed('negative');
  // A constant does not change either: it has not earned the points.
  if (once === 0 || once === other) return failed('constant');
  return Math.abs(twice - once) <= RELATIVE_TOLERANCE * once ? passed : failed('grows');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'repeated-data',
    title: { ko: '데이터를 되풀이해도 손실이 같음', en: 'Repeating the data leaves the loss as it is' },
    points: 2,
    run: checkRepeated,
  },
];
