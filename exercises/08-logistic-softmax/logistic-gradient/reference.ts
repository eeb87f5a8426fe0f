import * as tf from '@tensorflow/tfjs';

/** Every slope is made of the same errors π − y: the sigmoid's own derivative cancels. */
export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);
  const bias = error.sum().reshape([1]);
  return tf.concat([bias, error.dot(x)]);
}
