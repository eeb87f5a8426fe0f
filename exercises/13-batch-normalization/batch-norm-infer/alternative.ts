import * as tf from '@tensorflow/tfjs';

/**
 * 라이브러리의 연산을 그대로 씁니다. 인수의 순서는 beta가 gamma보다 먼저입니다.
 * The library's own operation, which takes the shift before the scale.
 */
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
