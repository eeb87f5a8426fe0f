import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합에 **편향**이 빠졌습니다. 층마다 가중치를 곱하여 더한 다음 그 층의 편향 $b^{(l)}$도 더해야 합니다. 편향이 없으면 입력이 0일 때 은닉층의 값이 늘 0.5가 됩니다.',
  en: 'The **biases** are missing. After multiplying by the weights, each layer adds its own bias $b^{(l)}$; without it, an input of 0 always gives hidden values of 0.5.',
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
  const z1 = x.matMul(w1);
  const h1 = z1.sigmoid();
  const z2 = h1.matMul(w2);
  const h2 = z2.sigmoid();
  const z3 = h2.matMul(w3);
  const o = z3.softmax();
  return { z1, h1, z2, h2, z3, o };
}
