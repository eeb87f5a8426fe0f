import * as tf from '@tensorflow/tfjs';

/** Written with the functions' own values, which stay within [−1, 1]: nothing overflows, however far x is from zero. */
export function activationDerivatives(x: tf.Tensor) {
  const sigmoid = x.sigmoid();
  return {
    sigmoid: sigmoid.mul(tf.sub(1, sigmoid)),
    tanh: tf.sub(1, x.tanh().square()),
    relu: x.greater(0).toFloat(),
  };
}
