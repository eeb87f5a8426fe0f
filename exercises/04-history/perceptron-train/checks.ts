/** What the convergence theorem promises: where a line separates the classes, the trained perceptron is such a line. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';
import { SEPARABLE } from './cases';

function countWrong({ args: [x, y], claim }: JudgedCase): number {
  const result = toNumericValue(claim);
  if (result === undefined || !(x instanceof PlainTensor) || !(y instanceof PlainTensor))
    throw new TypeError('perceptron-train: no weights');
  const [bias = 0, ...weights] = Array.from(result.data);
  return Array.from(y.data).filter((label, index) => {
    const sum = weights.reduce(
      (total, weight, j) => total + weight * (x.data[index * weights.length + j] ?? 0),
      bias,
    );
    return Number(sum > 0) !== label;
  }).length;
}

function checkSeparates(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const judged = cases.get(SEPARABLE);
  if (judged === undefined) throw new TypeError('perceptron-train: no separable case');
  const wrong = countWrong(judged);
  if (wrong === 0) return { passed: true, fraction: 1 };
  return { passed: false, fraction: 0, message: { key: 'exercise.wrongSide', params: { wrong } } };
}

export const CHECKS: readonly Check[] = [
  {
    id: 'separates',
    title: {
      ko: '학습한 직선이 두 범주를 모두 바르게 나눔',
      en: 'The trained line puts every example on its side',
    },
    points: 3,
    run: checkSeparates,
  },
];
