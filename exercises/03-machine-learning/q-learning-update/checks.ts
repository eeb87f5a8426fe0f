import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** Entries that nobody touched come back as they were, up to what float32 holds. */
const TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

/** How much each entry of the table changed, the one of (s, a) apart. */
function readChanges({ claim, args }: JudgedCase): { here: number; elsewhere: number } {
  const value = toNumericValue(claim);
  const [table, state, action] = args;
  if (value === undefined || !(table instanceof PlainTensor))
    throw new TypeError('q-learning-update: no table');
  if (typeof state !== 'number' || typeof action !== 'number')
    throw new TypeError('q-learning-update: no state or action');
  const place = state * (table.shape[1] ?? 0) + action;
  const changes = Array.from(table.data, (before, index) =>
    Math.abs((value.data[index] ?? Number.NaN) - before),
  );
  const others = changes.filter((_, index) => index !== place);
  return { here: changes[place] ?? 0, elsewhere: Math.max(0, ...others) };
}

function checkOthers(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const changes = [...cases.values()].map(readChanges);
  // A table handed back untouched has not earned the points.
  if (!changes.every(({ here }) => here > TOLERANCE)) return failed('untouched');
  return changes.every(({ elsewhere }) => elsewhere <= TOLERANCE) ? passed : failed('othersMoved');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'others-unchanged',
    title: { ko: '겪은 값만 바뀌고 나머지는 그대로', en: 'The experienced entry changes, and no other' },
    points: 2,
    run: checkOthers,
  },
];

export const MESSAGES = {
  untouched: {
    ko: '겪은 상태와 행동의 값이 바뀌지 않은 경우가 있습니다.',
    en: 'In some case the entry of the state and action is unchanged.',
  },
  othersMoved: {
    ko: '겪지 않은 상태나 행동의 값까지 바뀌었습니다.',
    en: 'Entries of other states or actions changed as well.',
  },
};
