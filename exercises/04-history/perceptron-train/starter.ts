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
  const w = tf.variable(tf.zeros([p + 1]));
  const mistakes: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    // 예를 하나씩 보며 w를 갱신하고 틀린 횟수를 세세요. · Update w example by example, and count the wrong ones.
    mistakes.push(0);
    show.progress(epoch + 1, epochs);
    show.line(mistakes, { xLabel: 'epoch', yLabel: 'mistakes' });
  }
  return w;
}
