/** Hidden neurons have no order: listed in another one, with their weights, they give the same output. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

/** Float32 sums taken in another order agree to about 1e-6 here. */
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
  if (value === undefined) throw new TypeError(`mlp-forward: no values of ${id}`);
  return Array.from(value.data);
}

function compareOrders(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const before = selectValues(cases, PAIR.asDrawn);
  const after = selectValues(cases, PAIR.reordered);
  if (![...before, ...after].every(Number.isFinite)) return failed('notFinite');
  // A constant keeps still under any reordering: it has not earned the points.
  if (Math.max(...before) - Math.min(...before) < TOLERANCE) return failed('constant');
  const largest = Math.max(...before.map((value, index) => Math.abs(value - (after[index] ?? Number.NaN))));
  return largest <= TOLERANCE ? passed : failed('reordered', { error: Number(largest.toPrecision(1)) });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'neurons-have-no-order',
    title: {
      ko: '은닉층 뉴런의 순서를 바꾸어도 출력이 같음',
      en: 'Reordering the hidden neurons leaves the output as it was',
    },
    points: 2,
    run: compareOrders,
  },
];
