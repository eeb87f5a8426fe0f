import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향 없이 적합하고 $w_0$ 자리에 0을 넣었습니다. 그러면 회귀식이 원점을 지나야 합니다. 편향은 벌칙을 받지 않을 뿐 모형에는 들어 있습니다.',
  en: 'You fitted without a bias and put 0 in its place, which forces the fit through the origin. The bias is free of penalty, yet part of the model.',
};

export function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const targets = y.arraySync();
  const rows = x.arraySync();
  const w = solve(
    rows[0]!.map((_, i) => [
      ...rows[0]!.map((_value, j) => average(rows.map((row) => row[i]! * row[j]!)) + (i === j ? lambda : 0)),
      average(rows.map((row, k) => row[i]! * targets[k]!)),
    ]),
  );
  return [0, ...w];
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
