import * as tf from '@tensorflow/tfjs';

/** The library's own operation, which takes the shift before the scale. */
export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  return tf.batchNorm2d(z, runningMean, runningVariance, beta, gamma, epsilon);
}
