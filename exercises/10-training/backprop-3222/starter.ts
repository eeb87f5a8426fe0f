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
 * 3-2-2-2 신경망의 손실과 경사를 연쇄법칙으로 구합니다.
 * Loss and gradients of the 3-2-2-2 network, by the chain rule.
 *
 * @param x [n, 3]
 * @param y [n, 2] 원-핫 · one-hot
 */
export function backprop3222(x: tf.Tensor2D, y: tf.Tensor2D, params: Params) {
  const { w1, b1, w2, b2, w3, b3 } = params;

  // 순방향 연산 · forward pass

  // 역방향 연산 · backward pass

  return {
    loss: 0,
    grads: {
      w1: tf.zerosLike(w1),
      b1: tf.zerosLike(b1),
      w2: tf.zerosLike(w2),
      b2: tf.zerosLike(b2),
      w3: tf.zerosLike(w3),
      b3: tf.zerosLike(b3),
    },
  };
}
