import * as tf from '@tensorflow/tfjs';

/** The strict > gives a weighted sum of exactly 0 the output 0; the difference to y then tells which way to go, if at all. */
export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(x.mul(tf.sub(y, predicted).mul(eta)));
}
