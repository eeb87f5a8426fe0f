import type * as tf from '@tensorflow/tfjs';

/** The inner product is the trace of the outer product, so every product is computed once. */
export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  const left = a.arraySync();
  const right = b.arraySync();
  const outer = left.map((ai) => right.map((bj) => ai * bj));
  const inner = outer.reduce((sum, row, index) => sum + row[index]!, 0);
  return { inner, outer };
}
