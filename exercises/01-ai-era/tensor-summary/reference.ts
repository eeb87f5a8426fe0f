import * as tf from '@tensorflow/tfjs';

/** The squares are of deviations from the mean, not of the values: no large numbers cancel. */
export function tensorSummary(x: tf.Tensor1D) {
  const mean = x.mean();
  return { mean, variance: x.sub(mean).square().mean(), min: x.min(), max: x.max() };
}
