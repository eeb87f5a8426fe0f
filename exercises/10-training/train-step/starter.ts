import * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D; // [3, 2]
  b1: tf.Tensor1D; // [2]
  w2: tf.Tensor2D; // [2, 2]
  b2: tf.Tensor1D; // [2]
  w3: tf.Tensor2D; // [2, 2]
  b3: tf.Tensor1D; // [2]
}

/**
 * 3-2-2-2 신경망을 경사하강법으로 한 걸음 학습시킵니다.
 * Trains the 3-2-2-2 network by one step of gradient descent.
 *
 * @param x [n, 3]
 * @param y [n, 2] 원-핫 · one-hot
 * @param eta 학습률 · learning rate
 */
export function trainStep(x: tf.Tensor2D, y: tf.Tensor2D, params: Params, eta: number) {
  const { w1, b1, w2, b2, w3, b3 } = params;

  // 여기에 코드를 작성하세요. · Write your code here.

  return { w1, b1, w2, b2, w3, b3 };
}
