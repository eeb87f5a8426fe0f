import * as tf from '@tensorflow/tfjs';

/** ε belongs under the root only: the variance that is returned will be averaged for use at prediction time. */
export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const centered = z.sub(mean);
  const variance = centered.square().mean(0);
  const normalized = centered.div(variance.add(epsilon).sqrt());
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
