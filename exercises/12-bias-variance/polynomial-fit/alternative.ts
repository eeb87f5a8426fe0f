import type * as tf from '@tensorflow/tfjs';

/** The normal equations in powers of x: ill-conditioned, but plain numbers are float64 and have digits to spare. */
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
