import * as tf from '@tensorflow/tfjs';

/**
 * 두 경사를 같은 오차에서 구하므로, 두 가중치 모두 옛 값에서 움직입니다.
 * Both gradients come from the same errors, so both weights move from their old values.
 */
export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  const gradient0 = error.mean();
  const gradient1 = error.mul(x).mean();
  return { w0: tf.sub(w0, gradient0.mul(eta)), w1: tf.sub(w1, gradient1.mul(eta)) };
}
