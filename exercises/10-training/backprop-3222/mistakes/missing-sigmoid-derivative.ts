import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층의 경사는 맞지만 은닉층에서 시그모이드의 미분이 빠졌습니다. 활성화 함수를 거슬러 갈 때마다 $h(1-h)$를 원소별로 곱해야 합니다.',
  en: 'The output layer is right, but in the hidden layers the derivative of the sigmoid is missing. Each time you pass back through the activation, multiply by $h(1-h)$ element by element.',
};

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

export function backprop3222(x: tf.Tensor2D, y: tf.Tensor2D, { w1, b1, w2, b2, w3, b3 }: Params) {
  const n = x.shape[0];
  const h1 = x.matMul(w1).add(b1).sigmoid();
  const h2 = h1.matMul(w2).add(b2).sigmoid();
  const o = h2.matMul(w3).add(b3).softmax();
  const loss = y.mul(o.log()).sum().div(-n);

  const delta3 = o.sub(y).div(n);
  const delta2 = delta3.matMul(w3, false, true);
  const delta1 = delta2.matMul(w2, false, true);
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
