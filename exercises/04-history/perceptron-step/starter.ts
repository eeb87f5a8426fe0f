import * as tf from '@tensorflow/tfjs';

/**
 * 퍼셉트론의 한 걸음: 예 하나로 가중치를 갱신합니다.
 * One step of the perceptron: one example updates the weights.
 *
 * @param w [p]
 * @param x [p]
 * @param y 0 또는 1 · 0 or 1
 * @param eta 학습률 · learning rate
 * @returns [p]
 */
export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(w);
}
