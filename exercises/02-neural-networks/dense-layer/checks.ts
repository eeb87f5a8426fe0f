import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';

/** A batch, and its last example by itself in the same layer. */
export const PAIR = { batch: 'batch', alone: 'one-example' } as const;

/** The same sums in another order differ by about 1e-6. */
const TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function readNumbers(cases: ReadonlyMap<string, JudgedCase>, id: string): number[] {
  const judged = cases.get(id);
  const value = judged && toNumericValue(judged.claim);
  if (value === undefined) throw new TypeError(`dense-layer: no outputs of ${id}`);
  return Array.from(value.data);
}

/** What a layer makes of an example does not depend on the other examples. */
function checkRows(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const [batch, alone] = [readNumbers(cases, PAIR.batch), readNumbers(cases, PAIR.alone)];
  // Equal outputs everywhere are equal here, too: they have not earned the points.
  if (Math.max(...batch) - Math.min(...batch) < TOLERANCE) return failed('constant');
  const last = batch.slice(-alone.length);
  const isSame = alone.every((value, unit) => Math.abs(value - (last[unit] ?? Number.NaN)) <= TOLERANCE);
  return isSame ? passed : failed('mixed');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'examples-apart',
    title: {
      ko: '예마다 따로: 혼자일 때와 여럿일 때의 출력이 같음',
      en: 'Each example by itself: alone or among others, the outputs agree',
    },
    points: 2,
    run: checkRows,
  },
];

export const MESSAGES = {
  constant: {
    ko: '출력이 입력에 따라 달라지지 않습니다.',
    en: 'The outputs do not depend on the inputs.',
  },
  mixed: {
    ko: '같은 예인데 혼자 넣을 때와 다른 예와 함께 넣을 때의 출력이 다릅니다.',
    en: 'The same example gives other outputs alone than among others.',
  },
};
