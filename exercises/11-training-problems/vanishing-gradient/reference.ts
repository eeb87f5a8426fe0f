import * as tf from '@tensorflow/tfjs';

/**
 * 오차역전파법처럼 마지막 층부터 거꾸로 곱합니다. 지금까지의 곱을 앞의 모든 층에 다시 씁니다.
 * Multiplied from the last layer backward, as backpropagation does: the product so far serves every layer before it.
 */
export function vanishingGradient(z: tf.Tensor1D, activation: 'sigmoid' | 'tanh' | 'relu'): tf.Tensor1D {
  const backward = derive(z, activation).reverse();
  return tf.cumprod(backward).reverse() as tf.Tensor1D;
}

function derive(z: tf.Tensor1D, activation: 'sigmoid' | 'tanh' | 'relu'): tf.Tensor1D {
  if (activation === 'relu') return z.greater(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
