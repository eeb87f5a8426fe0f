import type * as tf from '@tensorflow/tfjs';

/**
 * x의 거듭제곱으로 정규방정식을 풉니다. 조건수가 크지만, 보통의 수는 float64여서 자릿수에 여유가 있습니다.
 * The normal equations in powers of x: ill-conditioned, but plain numbers are float64 and have digits to spare.
 */
export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const targets = y.arraySync();
  const rows = x.arraySync().map((value) => powers(value, degree));
  const exponents = powers(1, degree).map((_, index) => index);
  const equations = exponents.map((i) => [
    ...exponents.map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, index) => sum + row[i]! * targets[index]!, 0),
  ]);
  const weights = solve(equations);
  return at
    .arraySync()
    .map((value) => powers(value, degree).reduce((sum, power, k) => sum + weights[k]! * power, 0));
}

function powers(x: number, degree: number): number[] {
  return Array.from({ length: degree + 1 }, (_, k) => x ** k);
}

/**
 * 피벗을 고르는 가우스–조르당 소거법입니다. 방정식마다 마지막 원소가 우변입니다.
 * Gauss–Jordan elimination with pivoting; each equation has its right side as its last entry.
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
