import type * as tf from '@tensorflow/tfjs';

/** ε stands inside the root and stays out of s: it would pile up there step by step. */
export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square());
  const step = g.mul(eta).div(sum.add(epsilon).sqrt());
  return { w: w.sub(step), s: sum };
}
