import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 그대로 뺐습니다. 걸음의 크기는 **학습률** $\\eta$와 경사의 곱입니다.',
  en: 'You subtracted the gradient as it is. A step is the **learning rate** $\\eta$ times the gradient.',
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
  const delta3 = o.sub(y).div(n);
  const delta2 = delta3.matMul(w3, false, true).mul(slope(h2));
  const delta1 = delta2.matMul(w2, false, true).mul(slope(h1));
  return {
    w1: w1.sub(x.matMul(delta1, true)),
    b1: b1.sub(delta1.sum(0)),
    w2: w2.sub(h1.matMul(delta2, true)),
    b2: b2.sub(delta2.sum(0)),
    w3: w3.sub(h2.matMul(delta3, true)),
    b3: b3.sub(delta3.sum(0)),
  };
}
