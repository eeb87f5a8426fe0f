import * as tf from '@tensorflow/tfjs';

/**
 * ADALINE의 한 걸음: 예 하나의 오차제곱을 줄이도록 가중치를 갱신합니다.
 * One step of ADALINE: one example updates the weights so that its squared error falls.
 *
 * @param w [p]
 * @param x [p]
 * @param y 정답 · target
 * @param eta 학습률 · learning rate
 * @returns [p]
 */
export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(w);
}
