import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`sigma2`를 표준편차로 보고 다시 제곱했습니다. `sigma2`는 이미 분산 $\\sigma^2$이므로 그대로 쓰세요.',
  en: 'You took `sigma2` for the standard deviation and squared it again. It is already the variance $\\sigma^2$: use it as it stands.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const variance = sigma2 ** 2;
  const constant = -0.5 * x.size * Math.log(2 * Math.PI * variance);
  const squares = x.sub(mu).square().sum();
  return tf.sub(constant, squares.div(2 * variance));
}
