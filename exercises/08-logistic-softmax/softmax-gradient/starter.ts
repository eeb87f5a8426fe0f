import * as tf from '@tensorflow/tfjs';

/**
 * 소프트맥스 회귀모형의 교차 엔트로피(합)의 경사
 * Gradient of the summed cross-entropy of a softmax regression
 *
 * @param x [n, p]
 * @param y [n, k] 원-핫 · one-hot
 * @param w [p, k]
 * @returns [p, k]
 */
export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(w);
}
