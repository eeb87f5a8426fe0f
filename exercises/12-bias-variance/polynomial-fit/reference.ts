import * as tf from '@tensorflow/tfjs';

/**
 * 르장드르 기저에서는 열들이 거의 직교하므로, 15차에서도 float32로 잃는 것이 거의 없습니다.
 * Legendre's basis keeps the columns nearly orthogonal, so that even float32 loses next to nothing at degree 15.
 */
export async function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const [q, r] = tf.linalg.qr(legendre(x, degree));
  const right = q.transpose().matMul(y.reshape([-1, 1]));
  const coefficients = substituteBack((await r.array()) as number[][], Array.from(await right.data()));
  return legendre(at, degree)
    .matMul(tf.tensor2d(coefficients, [degree + 1, 1]))
    .reshape([-1]);
}

/**
 * [n, degree + 1]: 열은 P_0(x), …, P_degree(x)입니다.
 * [n, degree + 1]: the columns are P_0(x), …, P_degree(x).
 */
function legendre(x: tf.Tensor1D, degree: number): tf.Tensor2D {
  const columns: tf.Tensor[] = [tf.onesLike(x), x];
  for (let k = 2; k <= degree; k += 1) {
    const leading = x.mul(columns[k - 1]!).mul(2 * k - 1);
    columns.push(leading.sub(columns[k - 2]!.mul(k - 1)).div(k));
  }
  return tf.stack(columns, 1) as tf.Tensor2D;
}

function substituteBack(upper: number[][], right: number[]): number[] {
  const solution = [...right];
  for (let row = right.length - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < right.length; column += 1)
      solution[row]! -= upper[row]![column]! * solution[column]!;
    solution[row]! /= upper[row]![row]!;
  }
  return solution;
}
