import * as tf from '@tensorflow/tfjs';

/**
 * 두 벡터의 내적과 외적을 구합니다.
 * The inner and the outer product of two vectors.
 *
 * @param a [n]
 * @param b [n]
 * @returns inner: 수 · a number, outer: [n, n]
 */
export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { inner: 0, outer: tf.zeros([a.size, b.size]) };
}
