import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$-\\frac12\\log(2\\pi\\sigma^2)$을 한 번만 더했습니다. 이 항은 관측값마다 하나씩 있으므로 합에는 $n$번 들어갑니다.',
  en: 'You added $-\\frac12\\log(2\\pi\\sigma^2)$ only once. Every value brings one such term, so the sum holds it $n$ times.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const constant = -0.5 * Math.log(2 * Math.PI * sigma2);
  const squares = x.sub(mu).square().sum();
  return tf.sub(constant, squares.div(2 * sigma2));
}
