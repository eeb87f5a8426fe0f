import * as tf from '@tensorflow/tfjs';

/**
 * 소프트맥스: 로짓을 행마다 확률로 바꿉니다.
 * Softmax: turns the logits of each row into probabilities.
 *
 * @param z [n, k]
 * @returns [n, k]
 */
export function softmax(z: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(z);
}
