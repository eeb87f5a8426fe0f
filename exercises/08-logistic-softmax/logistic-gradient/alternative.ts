import * as tf from '@tensorflow/tfjs';

/**
 * 손실의 합을 자동미분합니다. 손실도 그 경사도 넘치지 않는 꼴로 적어야 합니다.
 * Automatic differentiation of the summed loss, which has to be written so that neither it nor its slope overflows.
 */
export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const withOnes = tf.concat([tf.ones([x.shape[0], 1]), x], 1);
  const loss = (weights: tf.Tensor) => {
    const z = tf.matMul(withOnes, weights.reshape([-1, 1])).reshape([-1]);
    return z.softplus().sub(y.mul(z)).sum();
  };
  return tf.grad(loss)(w);
}
