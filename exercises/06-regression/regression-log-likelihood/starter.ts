import * as tf from '@tensorflow/tfjs';

/**
 * 선형 회귀모형의 로그가능도: 정규 로그밀도를 모든 점에 대해 더합니다.
 * The log-likelihood of linear regression: normal log-densities, summed over all points.
 *
 * @param w0 절편 · intercept
 * @param w1 기울기 · slope
 * @param sigma 오차의 표준편차 · standard deviation of the errors
 * @param x [n]
 * @param y [n]
 * @returns 로그가능도 · the log-likelihood
 */
export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
