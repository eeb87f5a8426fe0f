/** Central differences of a quadratic are exact, so the width of the difference does not matter. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

/** Float32 values of f, about 6 at most, divided by 2h = 0.1 leave errors below 1e-4. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

function selectValues(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const claim = cases.get(id)?.claim;
  const value = claim === undefined ? undefined : toNumericValue(claim);
  if (value === undefined) throw new TypeError(`numeric-gradient: no values of ${id}`);
  return Array.from(value.data);
}

function compareWidths(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const wide = selectValues(cases, PAIR.wide);
  const narrow = selectValues(cases, PAIR.narrow);
  if (![...wide, ...narrow].every(Number.isFinite)) return failed('notFinite');
  // Zeros do not depend on h either: they have not earned the points.
  if (wide.every((slope) => slope === 0)) return failed('zero');
  const errors = wide.map((slope, j) => {
    const difference = Math.abs(slope - (narrow[j] ?? Number.NaN));
    return difference / (1 + Math.abs(slope));
  });
  const largest = Math.max(...errors);
  return largest <= TOLERANCE ? passed : failed('depends', { error: Number(largest.toPrecision(1)) });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'width-does-not-matter',
    title: { ko: '$h$를 바꾸어도 경사가 같음', en: 'Another $h$ gives the same gradient' },
    points: 3,
    run: compareWidths,
  },
];
