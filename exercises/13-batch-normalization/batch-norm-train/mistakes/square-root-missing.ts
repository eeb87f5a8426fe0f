import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '표준편차가 아니라 **분산**으로 나누었습니다. 그러면 표준화한 값의 분산이 1이 되지 않습니다. 분모에 제곱근을 취하세요.',
  en: 'You divided by the **variance** rather than by the standard deviation, so the standardized values do not get variance 1. Take the square root in the denominator.',
};

export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const variance = z.sub(mean).square().mean(0);
  const normalized = z.sub(mean).div(variance.add(epsilon));
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
