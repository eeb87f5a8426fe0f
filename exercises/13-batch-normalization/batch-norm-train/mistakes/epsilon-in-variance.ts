import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`out`은 맞지만, 돌려준 분산에 $\\epsilon$이 더해져 있습니다. 이 분산은 예측할 때 쓰려고 모아 두는 것이고 그때 $\\epsilon$을 다시 더하므로, 미니배치의 분산 그대로여야 합니다.',
  en: '`out` is right, but the variance you return has $\\epsilon$ in it. It is collected for use at prediction time, where $\\epsilon$ is added again, so it has to be the bare variance of the batch.',
};

export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const variance = z.sub(mean).square().mean(0).add(epsilon);
  const normalized = z.sub(mean).div(variance.sqrt());
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
