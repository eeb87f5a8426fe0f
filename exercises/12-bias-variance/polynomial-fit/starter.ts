import * as tf from '@tensorflow/tfjs';

/**
 * 다항 회귀모형을 최소제곱법으로 적합하고 새로운 점에서 예측합니다.
 * Fits a polynomial by least squares and predicts at new places.
 *
 * @param x [n] 서로 다른 값 · distinct values in [−1, 1]
 * @param y [n]
 * @param degree 차수 · degree: 1, 5, 15
 * @param at [m] 예측할 점 · where to predict
 * @returns [m]
 */
export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(at);
}
