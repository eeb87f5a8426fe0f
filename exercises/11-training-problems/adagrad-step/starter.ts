import * as tf from '@tensorflow/tfjs';

/**
 * AdaGrad 방법의 한 걸음입니다.
 * One step of AdaGrad.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 경사 · gradient
 * @param s [p] 경사 제곱의 합 · sum of squared gradients
 * @param eta 학습률 · learning rate
 * @param epsilon 작은 양수 · a small positive number
 */
export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w, s };
}
