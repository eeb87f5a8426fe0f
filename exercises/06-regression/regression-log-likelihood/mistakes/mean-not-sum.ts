import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '로그밀도의 **평균**을 구했습니다. 가능도는 모든 점의 밀도를 곱한 것이므로 로그가능도는 평균이 아니라 **합**입니다.',
  en: 'You returned the **mean** of the log-densities. The likelihood multiplies the densities of all points, so its logarithm is their **sum**.',
};

export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  const constant = -0.5 * Math.log(2 * Math.PI * sigma ** 2);
  return error.div(sigma).square().div(-2).add(constant).mean();
}
