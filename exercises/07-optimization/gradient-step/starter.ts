import * as tf from '@tensorflow/tfjs';

/**
 * 경사하강법의 한 걸음: 두 가중치를 모두 이전 값에서 갱신합니다.
 * One step of gradient descent: both weights are updated from their old values.
 *
 * @param w0 절편 · intercept
 * @param w1 기울기 · slope
 * @param x [n]
 * @param y [n]
 * @param eta 학습률 · learning rate
 */
export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w0, w1 };
}
