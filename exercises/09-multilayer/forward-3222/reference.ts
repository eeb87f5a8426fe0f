import * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

/**
 * 층마다 앞 층에서 활성화 함수를 지난 값을 받습니다. 활성화 함수가 없으면 세 층이 한 층과 같아집니다.
 * Each layer gets the activated values of the one before: without the activation three layers would be one.
 */
export function forward3222(x: tf.Tensor2D, { w1, b1, w2, b2, w3, b3 }: Params) {
  const z1 = x.matMul(w1).add(b1);
  const h1 = z1.sigmoid();
  const z2 = h1.matMul(w2).add(b2);
  const h2 = z2.sigmoid();
  const z3 = h2.matMul(w3).add(b3);
  const o = z3.softmax();
  return { z1, h1, z2, h2, z3, o };
}
