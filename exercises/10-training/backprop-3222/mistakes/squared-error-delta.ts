import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층의 오차에 $o(1-o)$를 한 번 더 곱했습니다. 그것은 시그모이드 출력에 제곱 오차를 쓸 때의 식입니다. 소프트맥스와 교차 엔트로피에서는 그 미분이 상쇄되어 $\\delta^{(3)} = (o - y)/n$만 남습니다.',
  en: 'You multiplied the error of the output layer by $o(1-o)$ as well. That belongs to squared error on sigmoid outputs; with softmax and cross-entropy it cancels and only $\\delta^{(3)} = (o - y)/n$ remains.',
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

  const delta3 = o.sub(y).mul(o).mul(tf.sub(1, o)).div(n);
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
