import * as tf from '@tensorflow/tfjs';

/** The penalty's gradient joins that of the loss, so that one learning rate serves both. */
export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const gradient = g.add(w.mul(lambda));
  return w.sub(gradient.mul(eta));
}
