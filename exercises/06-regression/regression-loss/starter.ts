import * as tf from '@tensorflow/tfjs';

/**
 * 선형 회귀모형의 손실함수: 오차 제곱의 평균의 절반입니다.
 * The loss of linear regression: half the mean of the squared errors.
 *
 * @param w0 절편 · intercept
 * @param w1 기울기 · slope
 * @param x [n]
 * @param y [n]
 * @returns 손실 · the loss
 */
export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
