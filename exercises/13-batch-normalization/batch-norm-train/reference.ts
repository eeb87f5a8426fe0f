import * as tf from '@tensorflow/tfjs';

/**
 * ε은 제곱근 안에만 더합니다. 돌려주는 분산은 나중에 평균을 내어 예측할 때 쓰기 때문입니다.
 * ε belongs under the root only: the variance that is returned will be averaged for use at prediction time.
 */
export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const centered = z.sub(mean);
  const variance = centered.square().mean(0);
  const normalized = centered.div(variance.add(epsilon).sqrt());
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
