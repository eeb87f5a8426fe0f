import * as tf from '@tensorflow/tfjs';

/** The batch's own statistics play no part: an example must give the same result in any company. */
export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const normalized = z.sub(runningMean).div(runningVariance.add(epsilon).sqrt());
  return normalized.mul(gamma).add(beta);
}
