import * as tf from '@tensorflow/tfjs';

/**
 * 음의 로그가능도의 경사: 편향이 맨 앞입니다.
 * Gradient of the negative log-likelihood; the bias comes first.
 *
 * @param x [n, p]
 * @param y [n] 0 또는 1 · 0 or 1
 * @param w [p + 1]
 * @returns [p + 1]
 */
export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(w);
}
