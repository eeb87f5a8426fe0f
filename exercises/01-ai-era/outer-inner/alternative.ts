import type * as tf from '@tensorflow/tfjs';

/**
 * 내적은 외적의 대각합이므로 곱셈은 짝마다 한 번이면 됩니다.
 * The inner product is the trace of the outer product, so every product is computed once.
 */
export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  const left = a.arraySync();
  const right = b.arraySync();
  const outer = left.map((ai) => right.map((bj) => ai * bj));
  const inner = outer.reduce((sum, row, index) => sum + row[index]!, 0);
  return { inner, outer };
}
