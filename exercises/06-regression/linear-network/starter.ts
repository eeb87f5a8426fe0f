import * as tf from '@tensorflow/tfjs';

/**
 * 선형 회귀모형의 신경망: 활성화 함수가 항등함수입니다.
 * Linear regression as a network: its activation is the identity.
 *
 * @param x [n, p]
 * @param w [p+1], 편향이 맨 앞 · bias first
 * @returns [n]
 */
export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([x.shape[0]]);
}
