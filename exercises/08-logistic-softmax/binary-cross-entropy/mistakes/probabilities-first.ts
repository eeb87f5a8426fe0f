import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '식은 맞지만 확률을 먼저 구했기 때문에 로짓이 크면 $\\pi$가 정확히 0이나 1로 반올림되고, $\\log 0$에서 무한대나 NaN이 나옵니다. 로그와 시그모이드를 합쳐 $z$의 식으로 정리한 다음에 계산하세요.',
  en: 'The formula is right, but you form the probability first: for a large logit it rounds to exactly 0 or 1, and $\\log 0$ gives infinity or NaN. Combine logarithm and sigmoid into an expression in $z$, and compute that.',
};

export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  const p = z.sigmoid();
  const logLikelihood = y.mul(p.log()).add(tf.sub(1, y).mul(tf.sub(1, p).log()));
  return logLikelihood.sum().neg();
}
