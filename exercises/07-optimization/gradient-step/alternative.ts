import * as tf from '@tensorflow/tfjs';

/**
 * 손실함수만 적습니다. 자동미분이 같은 두 평균을 찾아 줍니다.
 * Only the loss is written down; automatic differentiation finds the same two means of errors.
 */
export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const loss = (intercept: tf.Tensor, slope: tf.Tensor) =>
    x.mul(slope).add(intercept).sub(y).square().mean().div(2).asScalar();
  const [gradient0, gradient1] = tf.grads(loss)([tf.scalar(w0), tf.scalar(w1)]);
  return { w0: tf.sub(w0, gradient0!.mul(eta)), w1: tf.sub(w1, gradient1!.mul(eta)) };
}
