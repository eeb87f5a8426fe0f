import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향의 경사를 **평균**으로 구했습니다. $\\delta$에 이미 $\\frac{1}{n}$이 들어 있으므로 예에 대해 더하기만 하면 됩니다. 평균을 내면 $n$으로 두 번 나누게 됩니다.',
  en: 'You took the **mean** for the bias gradients. The factor $\\frac{1}{n}$ is already in $\\delta$, so just sum over the examples; a mean divides by $n$ twice.',
};

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

const sigmoidSlope = (h: tf.Tensor): tf.Tensor => h.mul(tf.sub(1, h));

export function backprop3222(x: tf.Tensor2D, y: tf.Tensor2D, { w1, b1, w2, b2, w3, b3 }: Params) {
  const n = x.shape[0];
  const h1 = x.matMul(w1).add(b1).sigmoid();
  const h2 = h1.matMul(w2).add(b2).sigmoid();
  const o = h2.matMul(w3).add(b3).softmax();
  const loss = y.mul(o.log()).sum().div(-n);

  const delta3 = o.sub(y).div(n);
  const delta2 = delta3.matMul(w3, false, true).mul(sigmoidSlope(h2));
  const delta1 = delta2.matMul(w2, false, true).mul(sigmoidSlope(h1));
  return {
    loss,
    grads: {
      w1: x.matMul(delta1, true),
      b1: delta1.mean(0),
      w2: h1.matMul(delta2, true),
      b2: delta2.mean(0),
      w3: h2.matMul(delta3, true),
      b3: delta3.mean(0),
    },
  };
}
