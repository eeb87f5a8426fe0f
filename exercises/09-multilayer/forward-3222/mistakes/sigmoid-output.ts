import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층에도 시그모이드를 썼습니다. 범주마다 따로 0과 1 사이의 값이 되므로 한 예의 합이 1이 아닙니다. 다중분류의 출력층은 가중합을 함께 보고 나누는 **소프트맥스**를 씁니다.',
  en: 'You used the sigmoid at the output too. It squeezes each category by itself, so an example does not sum to 1. Multiclass outputs use **softmax**, which looks at all categories together.',
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
  const o = z3.sigmoid();
  return { z1, h1, z2, h2, z3, o };
}
