import * as tf from '@tensorflow/tfjs';

/**
 * 은닉층의 뉴런은 상태와 입력 c + Wᵀv의 곱만큼 기여합니다. 뒤에서 뉴런이 켜질지를 정하는 것도 이 입력입니다.
 * Each hidden unit contributes its state times its whole input c + Wᵀv, the same input that later decides whether it is on.
 */
export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  const hiddenInputs = tf.dot(v, w).add(c);
  return tf.add(b.mul(v).sum(), hiddenInputs.mul(h).sum()).neg();
}
