import * as tf from '@tensorflow/tfjs';

/** Scaling while training leaves nothing to do when predicting, which happens far more often. */
export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  const mask = u.greaterEqual(rate).toFloat();
  return h.mul(mask).div(1 - rate);
}
