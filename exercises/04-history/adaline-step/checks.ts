/** What one step does to the error on its own example: it leaves 1 − η‖x‖² of it. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';
import { EXAMINED } from './cases';

/** Float32 weights give errors that are right to about 1e-6. */
const TOLERANCE = 1e-3;

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

function toNumbers(value: PlainValue | undefined): number[] {
  if (!(value instanceof PlainTensor)) throw new TypeError('adaline-step: no vector');
  return Array.from(value.data);
}

interface Errors {
  readonly actual: number;
  readonly expected: number;
}

function measureErrors({ args: [w, x, y, eta], claim }: JudgedCase): Errors {
  const after = toNumericValue(claim);
  if (after === undefined || typeof y !== 'number' || typeof eta !== 'number')
    throw new TypeError('adaline-step: no step');
  const [before, input] = [toNumbers(w), toNumbers(x)];
  return {
    actual: y - dot(Array.from(after.data), input),
    expected: (1 - eta * dot(input, input)) * (y - dot(before, input)),
  };
}

function checkErrorShrinks(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  for (const id of EXAMINED) {
    const judged = cases.get(id);
    if (judged === undefined) throw new TypeError(`adaline-step: no case ${id}`);
    const { actual, expected } = measureErrors(judged);
    if (!(Math.abs(actual - expected) <= TOLERANCE * (1 + Math.abs(expected))))
      return { passed: false, fraction: 0, message: { key: 'exercise.remaining' } };
  }
  return { passed: true, fraction: 1 };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'error-shrinks',
    title: {
      ko: '같은 예의 오차가 알맞은 비율로 줄어듦',
      en: 'The error on the same example shrinks by the right factor',
    },
    points: 2,
    run: checkErrorShrinks,
  },
];
