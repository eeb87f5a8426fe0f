import * as tf from '@tensorflow/tfjs';

/**
 * 최소제곱법: 오차 제곱의 평균을 최소로 하는 직선을 구합니다.
 * Least squares: finds the line with the smallest mean of squared errors.
 *
 * @param x [n]
 * @param y [n]
 * @returns 절편 w0과 기울기 w1 · intercept w0 and slope w1
 */
export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w0: 0, w1: 0 };
}
