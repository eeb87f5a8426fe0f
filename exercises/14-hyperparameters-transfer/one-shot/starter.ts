import * as tf from '@tensorflow/tfjs';

/**
 * 예마다 코사인 유사도가 가장 큰 원형의 행 번호를 구합니다.
 * For each example, the row of the prototype with the largest cosine similarity.
 *
 * @param support [k, d] 원형 · prototypes
 * @param query [m, d] 분류할 예 · examples to classify
 * @returns [m]
 */
export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.fill([query.shape[0]], -1);
}
