import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '로그밀도의 **평균**을 구했습니다. 로그가능도는 합입니다. 학습에서는 $\\frac1n$을 곱해 쓰기도 하지만 여기서는 곱하지 않습니다.',
  en: 'You returned the **mean** of the log densities. The log-likelihood is their sum. In training one often multiplies it by $\\frac1n$; not here.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const constant = -0.5 * Math.log(2 * Math.PI * sigma2);
  const squares = x.sub(mu).square().mean();
  return tf.sub(constant, squares.div(2 * sigma2));
}
