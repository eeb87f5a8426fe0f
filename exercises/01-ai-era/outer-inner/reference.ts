import * as tf from '@tensorflow/tfjs';

/**
 * 열과 행을 곱하면 브로드캐스팅으로 모든 짝이 만들어지고, 모양이 같으면 같은 자리의 원소끼리 곱해집니다.
 * A column times a row: broadcasting meets every pair, while equal shapes meet entry by entry.
 */
export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  return { inner: a.mul(b).sum(), outer: a.expandDims(1).mul(b.expandDims(0)) };
}
