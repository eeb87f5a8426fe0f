/** Two categories are one yes-or-no question: softmax of two sums is the sigmoid of their difference. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

/** Float32 exponentials of exact differences agree to about 1e-6. */
const TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

function selectValues(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const claim = cases.get(id)?.claim;
  const value = claim === undefined ? undefined : toNumericValue(claim);
  if (value === undefined) throw new TypeError(`output-activation: no values of ${id}`);
  return Array.from(value.data);
}

function compareTasks(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const categories = selectValues(cases, PAIR.categories);
  const difference = selectValues(cases, PAIR.difference);
  if (![...categories, ...difference].every(Number.isFinite)) return failed('notFinite');
  // A constant satisfies many an equation: it has not earned the points.
  if (Math.max(...difference) - Math.min(...difference) < TOLERANCE) return failed('constant');
  const errors = difference.map((chance, row) => Math.abs(chance - (categories[2 * row + 1] ?? Number.NaN)));
  const largest = Math.max(...errors);
  return largest <= TOLERANCE ? passed : failed('differs', { error: Number(largest.toPrecision(1)) });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'two-categories-are-binary',
    title: {
      ko: '범주가 두 개인 소프트맥스가 차이의 시그모이드와 같음',
      en: 'Softmax of two categories equals the sigmoid of their difference',
    },
    points: 2,
    run: compareTasks,
  },
];
