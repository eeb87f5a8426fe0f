import * as tf from '@tensorflow/tfjs';

/** With each row's maximum taken away the largest exponent is 0: no exponential overflows, no sum is 0. */
export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.sub(z.max(1, true)).exp();
  return exponentials.div(exponentials.sum(1, true));
}
