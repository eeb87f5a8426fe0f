import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '소프트맥스의 분모를 **모든 예**에 대해 합했습니다. 예가 하나이면 맞지만, 여럿이면 전체의 합이 1이 됩니다. 분모는 예마다, 즉 행마다 따로 구해야 합니다. `sum`의 축을 확인하세요.',
  en: 'The denominator of your softmax sums over **all examples**. With one example that is right, with several the whole matrix sums to 1. Each row needs a denominator of its own; look at the axis of `sum`.',
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
  const powers = z3.sub(z3.max()).exp();
  const o = powers.div(powers.sum());
  return { z1, h1, z2, h2, z3, o };
}
