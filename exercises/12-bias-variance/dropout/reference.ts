import * as tf from '@tensorflow/tfjs';

/**
 * 학습할 때 미리 나누어 두면, 훨씬 자주 하는 예측에서는 할 일이 없습니다.
 * Scaling while training leaves nothing to do when predicting, which happens far more often.
 */
export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  const mask = u.greaterEqual(rate).toFloat();
  return h.mul(mask).div(1 - rate);
}
