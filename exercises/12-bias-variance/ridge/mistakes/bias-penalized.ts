import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향에도 벌칙을 주었습니다. 그러면 예측이 $\\bar y$가 아니라 0 쪽으로 당겨지고, `y`에 상수를 더하기만 해도 기울기가 달라집니다. 벌칙은 $w_1, \\ldots, w_p$에만 있습니다.',
  en: 'You penalized the bias as well. That pulls predictions toward 0 in place of $\\bar y$, and adding a constant to `y` would change the slopes. The penalty is on $w_1, \\ldots, w_p$ only.',
};

export function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const targets = y.arraySync();
  const rows = x.arraySync().map((row) => [1, ...row]);
  const w = solve(
    rows[0]!.map((_, i) => [
      ...rows[0]!.map((_value, j) => average(rows.map((row) => row[i]! * row[j]!)) + (i === j ? lambda : 0)),
      average(rows.map((row, k) => row[i]! * targets[k]!)),
    ]),
  );
  return w;
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
