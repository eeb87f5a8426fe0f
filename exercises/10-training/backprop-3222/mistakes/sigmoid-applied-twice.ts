import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '시그모이드의 미분에 $z$가 아니라 이미 활성화된 $h$를 넣어 $\\sigma(h)(1-\\sigma(h))$를 곱했습니다. $h = \\sigma(z)$를 이미 구했으므로 미분은 바로 $h(1-h)$입니다.',
  en: 'You fed the activated value $h$ into the derivative again and multiplied by $\\sigma(h)(1-\\sigma(h))$. Since $h = \\sigma(z)$ is already there, the derivative is simply $h(1-h)$.',
};

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

const sigmoidSlope = (h: tf.Tensor): tf.Tensor => h.sigmoid().mul(tf.sub(1, h.sigmoid()));

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
      b1: delta1.sum(0),
      w2: h1.matMul(delta2, true),
      b2: delta2.sum(0),
      w3: h2.matMul(delta3, true),
      b3: delta3.sum(0),
    },
  };
}
