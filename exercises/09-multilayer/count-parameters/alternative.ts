import * as tf from '@tensorflow/tfjs';

/** Neighbors side by side: the layers without the last, against the layers without the first. */
export function countParameters(layers: number[]) {
  // Whole numbers: int32 counts exactly, float32 only up to 2^24.
  const from = tf.tensor1d(layers.slice(0, -1), 'int32');
  const to = tf.tensor1d(layers.slice(1), 'int32');
  return from.mul(to).sum().add(to.sum());
}
