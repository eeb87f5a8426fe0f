import type * as tf from '@tensorflow/tfjs';

/**
 * 중심화한 자료의 정규방정식을 float64로 풉니다. 편향은 평균에서 구합니다.
 * The normal equations of the centred data in float64; the bias follows from the means.
 */
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
  return [bias, ...w];
}

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * 가우스–조르당 소거법입니다. 방정식마다 마지막 원소가 우변입니다.
 * Gauss–Jordan elimination; each equation has its right side as its last entry.
 */
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
