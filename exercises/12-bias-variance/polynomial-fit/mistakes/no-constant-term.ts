import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '상수항이 빠졌습니다. $x, x^2, \\ldots, x^d$만으로 적합하면 곡선이 반드시 원점을 지나야 합니다. 절편 $w_0$에 해당하는 값이 1인 열을 더하세요.',
  en: 'The constant term is missing. With $x, x^2, \\ldots, x^d$ alone the curve is forced through the origin. Add the column of ones that belongs to the intercept $w_0$.',
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
  return Array.from({ length: degree }, (_, k) => x ** (k + 1));
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
