import * as tf from '@tensorflow/tfjs';

/** Squaring comes before the mean, so that errors of opposite sign cannot cancel. */
export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  const error = x.mul(w1).add(w0).sub(y);
  return error.square().mean().div(2);
}
