import * as tf from '@tensorflow/tfjs';

/** A column times a row: broadcasting meets every pair, while equal shapes meet entry by entry. */
export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  return { inner: a.mul(b).sum(), outer: a.expandDims(1).mul(b.expandDims(0)) };
}
