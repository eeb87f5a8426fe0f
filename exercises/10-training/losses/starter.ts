import * as tf from '@tensorflow/tfjs';

/**
 * 평균제곱오차와 교차 엔트로피를 구합니다.
 * Mean squared error and cross-entropy.
 *
 * @param o [n, k] 출력층의 확률 · probabilities from the output layer
 * @param y [n, k] 원-핫 · one-hot
 */
export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { mse: 0, crossEntropy: 0 };
}
