import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '밀도를 모두 곱한 다음에 로그를 취했습니다. 1보다 작은 수를 많이 곱하면 0이 되고 로그는 $-\\infty$가 됩니다. 곱의 로그는 로그의 합이므로, 로그를 먼저 취하고 더하세요.',
  en: 'You multiplied all densities and took the logarithm then. Many factors below 1 give 0, and its logarithm is $-\\infty$. The log of a product is a sum of logs: take logarithms first, then add.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const density = x
    .sub(mu)
    .square()
    .div(-2 * sigma2)
    .exp()
    .div(Math.sqrt(2 * Math.PI * sigma2));
  return density.prod().log();
}
