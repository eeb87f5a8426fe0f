import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '상수항과 가장 높은 차수의 항만 썼습니다. 차수가 $d$인 다항 회귀모형은 그 사이의 모든 항 $x, x^2, \\ldots, x^{d-1}$도 설명변수로 가집니다.',
  en: 'You used only the constant and the highest power. A polynomial regression of degree $d$ also has every power between, $x, x^2, \\ldots, x^{d-1}$, as an explanatory variable.',
};

export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const targets = y.arraySync();
  const rows = x.arraySync().map((value) => toTerms(value, degree));
  const terms = rows[0]!.map((_, index) => index);
  const equations = terms.map((i) => [
    ...terms.map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, index) => sum + row[i]! * targets[index]!, 0),
  ]);
  const weights = solve(equations);
  return at
    .arraySync()
    .map((value) => toTerms(value, degree).reduce((sum, term, k) => sum + weights[k]! * term, 0));
}

function toTerms(x: number, degree: number): number[] {
  return [1, x ** degree];
}

/** Gauss–Jordan elimination with pivoting; each equation has its right side as its last entry. */
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
