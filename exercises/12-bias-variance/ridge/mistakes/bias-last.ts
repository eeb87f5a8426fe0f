import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '값은 모두 맞지만 편향이 맨 **뒤**에 있습니다. 이 과정에서는 편향 $w_0$을 맨 앞에 둡니다.',
  en: 'All values are right, but the bias comes **last**. In this course the bias $w_0$ stands first.',
};

export function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const rows = x.arraySync();
  const targets = y.arraySync();
  const means = rows[0]!.map((_, j) => average(rows.map((row) => row[j]!)));
  const targetMean = average(targets);
  const centered = rows.map((row) => row.map((value, j) => value - means[j]!));
  const w = solve(
    means.map((_, i) => [
      ...means.map((_mean, j) => average(centered.map((row) => row[i]! * row[j]!)) + (i === j ? lambda : 0)),
      average(centered.map((row, k) => row[i]! * (targets[k]! - targetMean))),
    ]),
  );
  const bias = targetMean - w.reduce((sum, weight, j) => sum + weight * means[j]!, 0);
  return [...w, bias];
}

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
