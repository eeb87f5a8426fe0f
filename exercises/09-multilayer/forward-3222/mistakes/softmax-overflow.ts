import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 크면 $e^z$이 float32로 나타낼 수 있는 범위를 넘어 NaN이 됩니다. 나머지는 모두 맞습니다. 소프트맥스는 행마다 가장 큰 값을 먼저 빼고 계산하거나, 이미 그렇게 하는 `softmax()`를 쓰세요.',
  en: 'With large weighted sums $e^z$ leaves the range of float32, and the result is NaN; all else is right. Take the largest value of each row away before exponentiating, or use `softmax()`, which does so.',
};

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

export function forward3222(x: tf.Tensor2D, { w1, b1, w2, b2, w3, b3 }: Params) {
  const z1 = x.matMul(w1).add(b1);
  const h1 = z1.sigmoid();
  const z2 = h1.matMul(w2).add(b2);
  const h2 = z2.sigmoid();
  const z3 = h2.matMul(w3).add(b3);
  const o = z3.exp().div(z3.exp().sum(1, true));
  return { z1, h1, z2, h2, z3, o };
}
