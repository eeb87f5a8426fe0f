import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '밀도를 모두 곱한 다음에 로그를 취했습니다. 점이 수백 개이거나 하나라도 직선에서 멀면 곱이 너무 작아져 0이 되고, $\\log 0 = -\\infty$입니다. 식에서 먼저 로그를 취하여 로그밀도를 더하세요.',
  en: 'You multiplied all densities and took the logarithm afterwards. With hundreds of points, or a single one far from the line, the product underflows to 0, and $\\log 0 = -\\infty$. Take the logarithm in the formula and add log-densities.',
};

export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  const density = error
    .div(sigma)
    .square()
    .div(-2)
    .exp()
    .div(Math.sqrt(2 * Math.PI) * sigma);
  return density.prod().log();
}
