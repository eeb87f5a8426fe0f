import * as tf from '@tensorflow/tfjs';

/** Softmax and cross-entropy differentiate together to π − y, so no logarithm is ever taken. */
export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const error = x.matMul(w).softmax().sub(y);
  return x.matMul(error, true);
}
