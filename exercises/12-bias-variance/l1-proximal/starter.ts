import * as tf from '@tensorflow/tfjs';

/**
 * L1 벌칙이 있는 손실함수의 한 걸음: 경사하강법 다음에 연성 임계화.
 * One step on a loss with an L1 penalty: gradient descent, then the soft threshold.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 벌칙이 없는 손실함수의 경사 · gradient of the loss without penalty
 * @param eta 학습률 · learning rate
 * @param lambda 벌칙의 크기 · strength of the penalty
 * @returns [p]
 */
export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return w;
}
