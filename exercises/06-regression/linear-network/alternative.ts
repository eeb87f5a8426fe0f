import * as tf from '@tensorflow/tfjs';

/**
 * x 앞에 1로 채운 열을 붙이면, 신경망 그림에서처럼 편향도 보통의 가중치가 됩니다.
 * A column of ones in front of x turns the bias into an ordinary weight, as in the figure of the network.
 */
export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  const withOnes = tf.concat([tf.ones([x.shape[0], 1]), x], 1);
  return tf.matMul(withOnes, w.reshape([-1, 1])).squeeze([1]);
}
