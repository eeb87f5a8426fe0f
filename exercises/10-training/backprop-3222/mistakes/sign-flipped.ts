import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 경사의 부호가 반대입니다. 출력층의 오차는 $y - o$가 아니라 $o - y$에서 시작합니다. 지금의 경사로 갱신하면 손실이 커집니다.',
  en: 'All gradients have the wrong sign. The error of the output layer starts from $o - y$, not $y - o$; with your gradients an update makes the loss grow.',
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

  const delta3 = y.sub(o).div(n);
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
