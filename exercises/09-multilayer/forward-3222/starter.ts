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
 * 3-2-2-2 신경망의 순방향 연산: 모든 층의 가중합과 활성화된 값을 돌려줍니다.
 * Forward pass of the 3-2-2-2 network: the weighted sums and activations of every layer.
 *
 * @param x [n, 3]
 * @returns z1, h1, z2, h2, z3, o: [n, 2]
 */
export function forward3222(x: tf.Tensor2D, params: Params) {
  const n = x.shape[0];
  const { w1, b1, w2, b2, w3, b3 } = params;

  // 여기에 코드를 작성하세요. · Write your code here.
  const z1 = tf.zeros([n, 2]);
  const h1 = tf.zeros([n, 2]);
  const z2 = tf.zeros([n, 2]);
  const h2 = tf.zeros([n, 2]);
  const z3 = tf.zeros([n, 2]);
  const o = tf.zeros([n, 2]);

  return { z1, h1, z2, h2, z3, o };
}
