import * as tf from '@tensorflow/tfjs';

/** Maximum and minimum involve no rounding, so their equality tells a constant column where std === 0 may not. */
export function standardize(x: tf.Tensor2D) {
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const isConstant = x.max(0).equal(x.min(0));
  const std = tf.where(isConstant, tf.zerosLike(mean), deviations.square().mean(0).sqrt());
  const divisor = tf.where(isConstant, tf.onesLike(std), std);
  const z = tf.where(isConstant, tf.zerosLike(x), deviations.div(divisor));
  return { z, mean, std };
}
