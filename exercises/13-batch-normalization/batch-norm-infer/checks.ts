import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PAIR } from './cases';

/** The same arithmetic on the same numbers: float32 results agree to about 1e-6. */
const TOLERANCE = 1e-4;

const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function selectFirstRow(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const judged = cases.get(id);
  const value = judged === undefined ? undefined : toNumericValue(judged.claim);
  if (value === undefined) throw new TypeError(`batch-norm-infer: no ${id}`);
  return Array.from(value.data).slice(0, value.shape[1]);
}

function checkCompany(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const inBatch = selectFirstRow(cases, PAIR.batch);
  const alone = selectFirstRow(cases, PAIR.alone);
  if (![...inBatch, ...alone].every(Number.isFinite)) return failed('notFinite');
  // What is 0 whatever comes in has not earned the points.
  if (alone.every((value) => value === 0)) return failed('zero');
  const isSame = inBatch.every((value, j) => Math.abs(value - (alone[j] ?? Number.NaN)) <= TOLERANCE);
  return isSame ? { passed: true, fraction: 1 } : failed('company');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'same-in-any-company',
    title: {
      ko: '한 예의 결과가 함께 들어온 예들과 무관함',
      en: 'What an example gives does not depend on the others',
    },
    points: 2,
    run: checkCompany,
  },
];
