import * as tf from '@tensorflow/tfjs';

/**
 * 르장드르 기저에서는 열들이 거의 직교하므로, 15차에서도 float32로 잃는 것이 거의 없습니다.
 * Legendre's basis keeps the columns nearly orthogonal, so that even float32 loses next to nothing at degree 15.
 */
export async function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const coefficients = substituteBack(await triangularize(legendre(x, degree), y));
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

/**
 * 수정 그람–슈미트: A = QR로 나누면서 오른쪽 값에도 같은 일을 합니다. 행마다 R의 한 행과 Qᵀy의 한 원소입니다.
 * Modified Gram–Schmidt: A = QR, with the right side carried along. Each row is a row of R and its entry of Qᵀy.
 */
async function triangularize(a: tf.Tensor2D, y: tf.Tensor): Promise<number[][]> {
  let rest: tf.Tensor = tf.concat([a, y.reshape([-1, 1])], 1);
  const rows: tf.Tensor[] = [];
  for (let column = 0; column < a.shape[1]; column += 1) {
    const direction = rest.slice([0, column], [-1, 1]);
    const unit = direction.div(direction.square().sum().sqrt());
    const row = unit.matMul(rest, true);
    rest = rest.sub(unit.matMul(row));
    rows.push(row);
  }
  return (await tf.concat(rows).array()) as number[][];
}

function substituteBack(rows: number[][]): number[] {
  const size = rows.length;
  const solution = rows.map((row) => row[size]!);
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < size; column += 1)
      solution[row]! -= rows[row]![column]! * solution[column]!;
    solution[row]! /= rows[row]![row]!;
  }
  return solution;
}
