import type * as tf from '@tensorflow/tfjs';

/**
 * 상수항을 합의 밖으로 꺼냅니다. 로그에는 n을 한 번만 곱하고, 오차의 제곱은 따로 더합니다.
 * The sum with the constant taken out of it: n times the logarithm, and the squared errors by themselves.
 */
export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  let squares = 0;
  for (let i = 0; i < xs.length; i += 1) squares += (ys[i]! - w0 - w1 * xs[i]!) ** 2;
  return -xs.length * (Math.log(sigma) + Math.log(2 * Math.PI) / 2) - squares / (2 * sigma * sigma);
}
