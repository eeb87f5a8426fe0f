import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '주어진 $\\sigma$를 분산으로 썼습니다. 이 문제의 `sigma`는 표준편차이므로, 분산이 들어갈 자리에는 제곱한 $\\sigma^2$을 써야 합니다.',
  en: 'You used the given $\\sigma$ as a variance. Here `sigma` is the standard deviation, so wherever the formula has the variance it needs the square, $\\sigma^2$.',
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
    .div(-2 * sigma)
    .sub(0.5 * Math.log(2 * Math.PI * sigma))
    .sum();
}
