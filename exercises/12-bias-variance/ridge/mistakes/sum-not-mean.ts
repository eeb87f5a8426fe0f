import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '손실의 $\\frac1n$이 빠져 $X^\\top X + \\lambda I$를 썼습니다. 이 문제의 손실은 오차 제곱의 **평균**이므로 예가 $n$개이면 $\\lambda$ 앞에 $n$이 붙습니다.',
  en: 'The $\\frac1n$ of the loss is missing: you used $X^\\top X + \\lambda I$. Here the loss is a **mean** of squared errors, so with $n$ examples the penalty counts $n$ times as much against the sum.',
};

export function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const rows = x.arraySync();
  const targets = y.arraySync();
  const means = rows[0]!.map((_, j) => average(rows.map((row) => row[j]!)));
  const targetMean = average(targets);
  const centered = rows.map((row) => row.map((value, j) => value - means[j]!));
  const w = solve(
    means.map((_, i) => [
      ...means.map((_mean, j) => total(centered.map((row) => row[i]! * row[j]!)) + (i === j ? lambda : 0)),
      total(centered.map((row, k) => row[i]! * (targets[k]! - targetMean))),
    ]),
  );
  const bias = targetMean - w.reduce((sum, weight, j) => sum + weight * means[j]!, 0);
  return [bias, ...w];
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Gauss–Jordan elimination; each equation has its right side as its last entry. */
function solve(equations: number[][]): number[] {
  const size = equations.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(equations[row]![column]!) > Math.abs(equations[pivot]![column]!)) pivot = row;
    [equations[column], equations[pivot]] = [equations[pivot]!, equations[column]!];
    const top = equations[column]!;
    for (const equation of equations) {
      if (equation === top) continue;
      const factor = equation[column]! / top[column]!;
      for (let k = column; k <= size; k += 1) equation[k]! -= factor * top[k]!;
    }
  }
  return equations.map((equation, row) => equation[size]! / equation[row]!);
}
