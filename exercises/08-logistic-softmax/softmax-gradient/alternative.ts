import * as tf from '@tensorflow/tfjs';

/** Automatic differentiation of the library's own loss, which has to be told to sum. */
export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const loss = (weights: tf.Tensor) =>
    tf.losses.softmaxCrossEntropy(y, x.matMul(weights), 1, 0, tf.Reduction.SUM).asScalar();
  return tf.grad(loss)(w);
}
