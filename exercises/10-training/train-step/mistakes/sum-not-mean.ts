import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예에 대한 평균이 아니라 **합**의 경사로 갱신했습니다. 손실은 $\\frac{1}{n}$이 붙은 평균이므로 걸음이 $n$배로 커졌습니다. 예가 하나일 때만 맞습니다.',
  en: 'You stepped along the gradient of a **sum** over the examples. The loss is a mean, with $\\frac{1}{n}$, so your step is $n$ times too long; only with a single example it is right.',
};

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

export function trainStep(x: tf.Tensor2D, y: tf.Tensor2D, params: Params, eta: number) {
  const { w1, b1, w2, b2, w3, b3 } = params;
  const n = x.shape[0];
  const h1 = x.matMul(w1).add(b1).sigmoid();
  const h2 = h1.matMul(w2).add(b2).sigmoid();
  const o = h2.matMul(w3).add(b3).softmax();
  const slope = (h: tf.Tensor): tf.Tensor => h.mul(tf.sub(1, h));
  const delta3 = o.sub(y);
  const delta2 = delta3.matMul(w3, false, true).mul(slope(h2));
  const delta1 = delta2.matMul(w2, false, true).mul(slope(h1));
  return {
    w1: w1.sub(x.matMul(delta1, true).mul(eta)),
    b1: b1.sub(delta1.sum(0).mul(eta)),
    w2: w2.sub(h1.matMul(delta2, true).mul(eta)),
    b2: b2.sub(delta2.sum(0).mul(eta)),
    w3: w3.sub(h2.matMul(delta3, true).mul(eta)),
    b3: b3.sub(delta3.sum(0).mul(eta)),
  };
}
