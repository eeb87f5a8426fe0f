import * as tf from '@tensorflow/tfjs';

/**
 * 행마다 최댓값을 빼면 가장 큰 지수가 0이 되어, 지수함수가 넘치지 않고 합도 0이 되지 않습니다.
 * With each row's maximum taken away the largest exponent is 0: no exponential overflows, no sum is 0.
 */
export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.sub(z.max(1, true)).exp();
  return exponentials.div(exponentials.sum(1, true));
}
