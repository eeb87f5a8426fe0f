/** What holds for any network of this kind, whatever its weights: checked on the student's own outputs. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';
import { PAIR } from './cases';

/** Float32 probabilities that sum to 1 are off by less than 1e-6. */
const SUM_TOLERANCE = 1e-3;
/** The same arithmetic on the same row: backends differ by less than 1e-5. */
const ROW_TOLERANCE = 1e-4;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

const roundError = (error: number) => Number(error.toPrecision(1));

/** The rows of output o. A check sees only results of the right shapes. */
function toOutputs({ claim }: JudgedCase): number[][] {
  const field = claimField(claim, 'o');
  const value = field === undefined ? undefined : toNumericValue(field);
  if (value === undefined) throw new TypeError('forward-3222: no o');
  return toPairs(Array.from(value.data));
}

const toPairs = (values: readonly number[]) =>
  Array.from({ length: values.length / 2 }, (_, row) => values.slice(2 * row, 2 * row + 2));

function toInputs({ args: [x] }: JudgedCase): string[] {
  if (!(x instanceof PlainTensor)) throw new TypeError('forward-3222: no x');
  const values = Array.from(x.data);
  return Array.from({ length: values.length / 3 }, (_, row) => values.slice(3 * row, 3 * row + 3).join());
}

function getCase(cases: ReadonlyMap<string, JudgedCase>, id: string): JudgedCase {
  const judged = cases.get(id);
  if (judged === undefined) throw new TypeError(`forward-3222: no case ${id}`);
  return judged;
}

function checkRowSums(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const rows = [...cases.values()].flatMap(toOutputs);
  if (!rows.flat().every(Number.isFinite)) return failed('notFinite');
  const worst = Math.max(...rows.map(([first = 0, second = 0]) => Math.abs(first + second - 1)));
  return worst <= SUM_TOLERANCE ? passed : failed('rowSum', { error: roundError(worst) });
}

function checkIndependence(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const together = getCase(cases, PAIR.together);
  const alone = getCase(cases, PAIR.alone);
  const outputs = toOutputs(together);
  const [single = []] = toOutputs(alone);
  if (![...outputs.flat(), ...single].every(Number.isFinite)) return failed('notFinite');
  const [first] = outputs;
  // A constant does not care who else is there: it has not earned the points.
  if (outputs.every((row) => row.join() === first?.join())) return failed('constant');
  const same = outputs[toInputs(together).indexOf(toInputs(alone)[0] ?? '')] ?? [];
  const largest = Math.max(...single.map((value, k) => Math.abs(value - (same[k] ?? Number.NaN))));
  return largest <= ROW_TOLERANCE ? passed : failed('dependent', { error: roundError(largest) });
}

export const CHECKS: readonly Check[] = [
  {
    id: 'rows-sum-to-one',
    title: { ko: '출력의 모든 행의 합이 1', en: 'Every row of the output sums to 1' },
    points: 2,
    run: checkRowSums,
  },
  {
    id: 'examples-apart',
    title: {
      ko: '예의 출력이 함께 넣은 예와 무관함',
      en: "An example's output does not depend on the others",
    },
    points: 2,
    run: checkIndependence,
  },
];
