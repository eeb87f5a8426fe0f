import * as tf from '@tensorflow/tfjs';

/**
 * 소프트맥스와 교차 엔트로피를 함께 미분하면 π − y가 되므로, 로그를 계산할 일이 없습니다.
 * Softmax and cross-entropy differentiate together to π − y, so no logarithm is ever taken.
 */
export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const error = x.matMul(w).softmax().sub(y);
  return x.matMul(error, true);
}
