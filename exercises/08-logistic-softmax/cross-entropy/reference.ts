import * as tf from '@tensorflow/tfjs';

/**
 * 레이블이 0인 곳에는 log p 대신 log 1을 씁니다. −∞와 0이 곱해지지 않고, 나머지 확률은 그대로입니다.
 * Where the label has no weight, log 1 stands in for log p: no −∞ ever meets a 0, and no other probability is touched.
 */
export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  const safe = tf.where(y.greater(0), p, tf.onesLike(p));
  return y.mul(safe.log()).sum().neg();
}
