import * as tf from '@tensorflow/tfjs';

/**
 * 평균을 내기 전에 제곱하므로, 부호가 다른 오차끼리 서로 지워지지 않습니다.
 * Squaring comes before the mean, so that errors of opposite sign cannot cancel.
 */
export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  const error = x.mul(w1).add(w0).sub(y);
  return error.square().mean().div(2);
}
