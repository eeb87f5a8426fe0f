import * as tf from '@tensorflow/tfjs';

/** Where the label has no weight, log 1 stands in for log p: no −∞ ever meets a 0, and no other probability is touched. */
export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  const safe = tf.where(y.greater(0), p, tf.onesLike(p));
  return y.mul(safe.log()).sum().neg();
}
