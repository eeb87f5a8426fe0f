import * as tf from '@tensorflow/tfjs';

/**
 * L2 벌칙이 있는 손실함수를 경사하강법으로 한 걸음 줄입니다.
 * One step of gradient descent on a loss with an L2 penalty.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 벌칙이 없는 손실함수의 경사 · gradient of the loss without penalty
 * @param eta 학습률 · learning rate
 * @param lambda 벌칙의 크기 · strength of the penalty
 * @returns [p]
 */
export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return w;
}
