import * as tf from '@tensorflow/tfjs';

/**
 * 시그모이드의 미분이 약분되어, 경사는 모두 같은 오차 π − y로 만들어집니다.
 * Every slope is made of the same errors π − y: the sigmoid's own derivative cancels.
 */
export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);
  const bias = error.sum().reshape([1]);
  return tf.concat([bias, error.dot(x)]);
}
