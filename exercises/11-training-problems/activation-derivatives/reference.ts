import * as tf from '@tensorflow/tfjs';

/**
 * 미분을 함숫값으로 나타냅니다. 함숫값은 [−1, 1] 안에 있으므로 x가 0에서 아무리 멀어도 넘치지 않습니다.
 * Written with the functions' own values, which stay within [−1, 1]: nothing overflows, however far x is from zero.
 */
export function activationDerivatives(x: tf.Tensor) {
  const sigmoid = x.sigmoid();
  return {
    sigmoid: sigmoid.mul(tf.sub(1, sigmoid)),
    tanh: tf.sub(1, x.tanh().square()),
    relu: x.greater(0).toFloat(),
  };
}
