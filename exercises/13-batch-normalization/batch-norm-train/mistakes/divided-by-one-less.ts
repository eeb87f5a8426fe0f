import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 $m - 1$로 나누었습니다. 이 강의의 분산은 $m$으로 나눕니다. $m - 1$로 나누면 예가 하나일 때 $0/0$이 됩니다(WebGL에서는 1로 보일 수 있습니다).',
  en: 'You divided the variance by $m - 1$. Variances in this course divide by $m$; with $m - 1$, a single example gives $0/0$ (which may show as 1 in WebGL).',
};

export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const mean = z.mean(0);
  const centered = z.sub(mean);
  const variance = centered
    .square()
    .sum(0)
    .div(z.shape[0] - 1);
  const normalized = centered.div(variance.add(epsilon).sqrt());
  return { out: normalized.mul(gamma).add(beta), mean, variance };
}
