import * as tf from '@tensorflow/tfjs';

/**
 * 능형회귀: 편향을 뺀 가중치에 L2 벌칙이 있는 선형 회귀모형.
 * Ridge regression: linear regression with an L2 penalty on all weights but the bias.
 *
 * @param x [n, p]
 * @param y [n]
 * @param lambda 벌칙의 크기 · strength of the penalty
 * @returns [p + 1] 편향이 맨 앞 · the bias first
 */
export function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([x.shape[1] + 1]);
}
