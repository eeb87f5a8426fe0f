import type * as tf from '@tensorflow/tfjs';

/** The rate is inside m, as on the slides: when it changes later, past movement keeps its own. */
export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  const movement = m.mul(beta).add(g.mul(eta));
  return { w: w.sub(movement), m: movement };
}
