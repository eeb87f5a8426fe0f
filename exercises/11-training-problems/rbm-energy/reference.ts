import * as tf from '@tensorflow/tfjs';

/** Each hidden unit contributes its state times its whole input c + Wᵀv, the same input that later decides whether it is on. */
export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  const hiddenInputs = tf.dot(v, w).add(c);
  return tf.add(b.mul(v).sum(), hiddenInputs.mul(h).sum()).neg();
}
