import * as tf from '@tensorflow/tfjs';

/**
 * 마지막을 뺀 층들과 처음을 뺀 층들을 나란히 놓아 이웃끼리 짝을 짓습니다.
 * Neighbors side by side: the layers without the last, against the layers without the first.
 */
export function countParameters(layers: number[]) {
  // 개수는 정수입니다. int32는 정확히 세지만 float32는 2^24까지만 정확합니다.
  // Whole numbers: int32 counts exactly, float32 only up to 2^24.
  const from = tf.tensor1d(layers.slice(0, -1), 'int32');
  const to = tf.tensor1d(layers.slice(1), 'int32');
  return from.mul(to).sum().add(to.sum());
}
