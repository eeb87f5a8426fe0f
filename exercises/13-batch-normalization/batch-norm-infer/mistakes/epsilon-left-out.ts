import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\epsilon$을 빠뜨렸습니다. 저장된 분산이 0이면 0으로 나누게 되고, 작으면 학습할 때와 다른 값이 나옵니다. 분산에 $\\epsilon$을 더한 다음 제곱근을 취하세요.',
  en: 'You left $\\epsilon$ out. With a stored variance of 0 you divide by 0, and with a small one you get other values than in training. Add $\\epsilon$ to the variance before the square root.',
};

export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const normalized = z.sub(runningMean).div(runningVariance.sqrt());
  return normalized.mul(gamma).add(beta);
}
