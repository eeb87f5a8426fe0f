import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '차수가 하나 모자란 다항식을 적합했습니다. 차수가 $d$인 다항식에는 $1$부터 $x^d$까지 항이 $d+1$개 있습니다. 열의 개수를 다시 세어 보세요.',
  en: 'Your polynomial is one degree short. A polynomial of degree $d$ has $d+1$ terms, from $1$ up to $x^d$: count your columns again.',
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
  return Array.from({ length: degree }, (_, k) => x ** k);
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
