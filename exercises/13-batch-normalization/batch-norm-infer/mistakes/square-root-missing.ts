import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '저장된 **분산**으로 바로 나누었습니다. 저장된 것은 표준편차가 아니므로 제곱근을 취해야 합니다.',
  en: 'You divided by the stored **variance** as it is. It is not a standard deviation: take the square root.',
};

export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const normalized = z.sub(runningMean).div(runningVariance.add(epsilon));
  return normalized.mul(gamma).add(beta);
}
