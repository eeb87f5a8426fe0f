import * as tf from '@tensorflow/tfjs';

/**
 * 퍼셉트론 학습: 가중치 0에서 출발하여 예를 차례로 보며 갱신합니다.
 * Trains a perceptron from zero weights, one example after the other.
 *
 * @param x [n, p]
 * @param y [n] 0 또는 1 · 0 or 1
 * @param eta 학습률 · learning rate
 * @param epochs 에포크 수 · number of epochs
 * @returns [p + 1] 편향이 먼저 · the bias first
 */
export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [, p] = x.shape;
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([p + 1]);
}
