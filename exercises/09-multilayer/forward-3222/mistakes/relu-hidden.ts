import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층에 ReLU를 썼습니다. 이 신경망의 은닉층은 **시그모이드**를 씁니다. 가중합은 맞게 구했으니 활성화 함수만 바꾸면 됩니다.',
  en: 'Your hidden layers use ReLU; this network uses the **sigmoid**. The weighted sums are built correctly, so only the activation has to change.',
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
  const h1 = z1.relu();
  const z2 = h1.matMul(w2).add(b2);
  const h2 = z2.relu();
  const z3 = h2.matMul(w3).add(b3);
  const o = z3.softmax();
  return { z1, h1, z2, h2, z3, o };
}
