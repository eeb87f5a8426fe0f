import * as tf from '@tensorflow/tfjs';

/** The error is taken before any threshold, so it also says how far off the sum is, not only on which side. */
export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = tf.sub(y, w.mul(x).sum());
  return w.add(x.mul(error.mul(eta)));
}
