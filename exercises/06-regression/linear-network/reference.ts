import * as tf from '@tensorflow/tfjs';

/** The bias is no feature: it is cut off from w and added to every example by broadcasting. */
export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  return x.dot(w.slice(1)).add(w.slice(0, 1));
}
