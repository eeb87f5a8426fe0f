import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\epsilon$을 제곱근 **밖**에서 표준편차에 더했습니다. 배치 정규화의 분모는 $\\sqrt{\\hat\\sigma^2 + \\epsilon}$이며, $\\epsilon$은 분산에 더합니다. $\\epsilon$이 작으면 비슷해 보이지만 분산이 작을 때 크게 달라집니다.',
  en: 'You added $\\epsilon$ **outside** the square root, to the standard deviation. The denominator of batch normalization is $\\sqrt{\\hat\\sigma^2 + \\epsilon}$, with $\\epsilon$ added to the variance. For a tiny $\\epsilon$ both look alike, until the variance is small, too.',
};

export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const variance = z.sub(mean).square().mean(0);
  const normalized = z.sub(mean).div(variance.sqrt().add(epsilon));
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
