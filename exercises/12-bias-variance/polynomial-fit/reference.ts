import * as tf from '@tensorflow/tfjs';

/**
 * 르장드르 기저에서는 열들이 거의 직교하므로, 15차에서도 float32로 잃는 것이 거의 없습니다.
 * 수정 그람–슈미트로 열을 하나씩 직교시키며, y에서 그 열의 몫을 덜어 예측에 더합니다.
 * Legendre's basis keeps the columns nearly orthogonal, so that even float32 loses next to nothing at degree 15.
 * Modified Gram–Schmidt makes them orthogonal one by one, and each one's share moves from y to the prediction.
 */
export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const n = x.shape[0];
  let columns: tf.Tensor = legendre(tf.concat([x, at]), degree);
  let left: tf.Tensor = y.reshape([-1, 1]);
  let fitted: tf.Tensor = tf.zeros([at.shape[0], 1]);
  for (let k = 0; k <= degree; k += 1) {
    const column = columns.slice([0, k], [-1, 1]);
    const [above, below] = tf.split(column, [n, at.shape[0]]);
    const direction = above!.div(above!.square().sum());
    const coefficient = direction.matMul(left, true);
    left = left.sub(above!.matMul(coefficient));
    fitted = fitted.add(below!.matMul(coefficient));
    // 위쪽 행에서 직교하도록 빼고, 같은 만큼을 아래쪽 행에서도 뺍니다.
    // What is taken away to be orthogonal in the rows above is taken away in those below as well.
    columns = columns.sub(column.matMul(direction.matMul(columns.slice([0, 0], [n, -1]), true)));
  }
  return fitted.reshape([-1]);
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
