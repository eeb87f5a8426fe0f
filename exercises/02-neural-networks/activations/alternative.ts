import * as tf from '@tensorflow/tfjs';

/**
 * 지수가 모두 0 이하이므로 지수함수의 값이 넘치지 않습니다.
 * Every exponent is at most 0, so no exponential can overflow.
 */
export function activations(x: tf.Tensor) {
  const decay = x.abs().neg().exp();
  const upper = tf.scalar(1).div(decay.add(1));
  const sigmoid = tf.where(x.greaterEqual(0), upper, tf.sub(1, upper));
  const square = decay.square();
  const tanh = x.sign().mul(tf.sub(1, square).div(tf.add(1, square)));
  return { identity: x.clone(), sigmoid, tanh, relu: x.add(x.abs()).div(2) };
}
