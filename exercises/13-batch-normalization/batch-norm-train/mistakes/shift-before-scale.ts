import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\beta$를 먼저 더하고 나서 $\\gamma$를 곱했습니다. 그러면 위치가 $\\gamma\\beta$로 바뀝니다. 곱하기가 먼저, 더하기가 나중입니다.',
  en: 'You added $\\beta$ first and multiplied by $\\gamma$ afterwards, so that the shift became $\\gamma\\beta$. Multiplication comes first, addition second.',
};

export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const variance = z.sub(mean).square().mean(0);
  const normalized = z.sub(mean).div(variance.add(epsilon).sqrt());
  return { out: normalized.add(beta).mul(gamma), mean, variance };
}
