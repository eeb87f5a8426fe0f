import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\epsilon$을 제곱근 **밖**에서 더했습니다. 학습할 때와 똑같이 $\\sqrt{\\hat\\sigma^2 + \\epsilon}$으로 나누어야 같은 신경망이 됩니다.',
  en: 'You added $\\epsilon$ **outside** the square root. Divide by $\\sqrt{\\hat\\sigma^2 + \\epsilon}$ as in training, or it is no longer the same network.',
};

export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const normalized = z.sub(runningMean).div(runningVariance.sqrt().add(epsilon));
  return normalized.mul(gamma).add(beta);
}
