import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '상수항 $-\\frac{1}{2}\\log(2\\pi\\sigma^2)$을 한 번만 더했습니다. 가능도는 밀도를 $n$번 곱한 것이므로 상수항도 점마다 하나씩, 모두 $n$번 들어갑니다.',
  en: 'You added the constant $-\\frac{1}{2}\\log(2\\pi\\sigma^2)$ only once. The likelihood is a product of $n$ densities, so the constant comes once for every point, $n$ times in all.',
};

export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  return error
    .square()
    .sum()
    .div(-2 * sigma ** 2)
    .sub(0.5 * Math.log(2 * Math.PI * sigma ** 2));
}
