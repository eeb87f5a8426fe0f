import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '지수의 분모를 $2\\sigma^2$이 아니라 $\\sigma^2$으로 썼습니다. 정규분포의 지수는 $-\\frac{(x-\\mu)^2}{2\\sigma^2}$입니다.',
  en: 'In the exponent you divided by $\\sigma^2$ in place of $2\\sigma^2$. The normal distribution has $-\\frac{(x-\\mu)^2}{2\\sigma^2}$.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const constant = -0.5 * x.size * Math.log(2 * Math.PI * sigma2);
  const squares = x.sub(mu).square().sum();
  return tf.sub(constant, squares.div(sigma2));
}
