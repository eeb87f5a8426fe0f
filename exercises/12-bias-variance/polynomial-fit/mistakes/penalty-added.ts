import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행렬이 특이행렬에 가까워지는 것을 막으려고 대각원소에 작은 수를 더했습니다. 그러면 최소제곱법이 아니라 $L_2$ 정칙화(능형회귀)가 되어 15차의 예측이 눈에 띄게 달라집니다. 벌칙을 더하지 말고, 직교에 가까운 기저를 쓰거나 float64로 계산하세요.',
  en: 'You added a small number to the diagonal to keep the matrix from being singular. That is no longer least squares but $L_2$ regularization (ridge regression), and at degree 15 the predictions change visibly. Use a nearly orthogonal basis or compute in float64; add no penalty.',
};

export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const targets = y.arraySync();
  const rows = x.arraySync().map((value) => toTerms(value, degree));
  const terms = rows[0]!.map((_, index) => index);
  const equations = terms.map((i) => [
    ...terms.map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, i === j ? 1e-3 : 0)),
    rows.reduce((sum, row, index) => sum + row[i]! * targets[index]!, 0),
  ]);
  const weights = solve(equations);
  return at
    .arraySync()
    .map((value) => toTerms(value, degree).reduce((sum, term, k) => sum + weights[k]! * term, 0));
}

function toTerms(x: number, degree: number): number[] {
  return Array.from({ length: degree + 1 }, (_, k) => x ** k);
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
