import * as tf from '@tensorflow/tfjs';

/**
 * y가 0인 자리에서는 로그가 필요 없습니다. 그 자리에 1을 넣어 두면 0 · log 0이 NaN이 되지 않습니다.
 * Where y is 0 the logarithm is not wanted: 1 in its place keeps 0 · log 0 from becoming NaN.
 */
export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const n = o.shape[0];
  const mse = y
    .sub(o)
    .square()
    .sum()
    .div(2 * n);
  const chosen = tf.where(y.greater(0), o, tf.onesLike(o));
  const crossEntropy = y.mul(chosen.log()).sum().div(-n);
  return { mse, crossEntropy };
}
