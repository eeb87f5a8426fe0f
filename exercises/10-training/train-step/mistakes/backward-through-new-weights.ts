import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차를 뒤로 보낼 때 **이미 갱신한** 가중치를 썼습니다. 출력층은 맞지만 그 앞의 층이 틀립니다. 경사는 한 점에서 구하는 것이므로, 모든 경사를 구한 다음에 갱신하세요.',
  en: 'You sent the errors back through weights that were **already updated**. The output layer is right, the layers before it are not. A gradient belongs to one point: get all of it first, then update.',
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
  const newW3 = w3.sub(h2.matMul(delta3, true).mul(eta)) as tf.Tensor2D;
  const delta2 = delta3.matMul(newW3, false, true).mul(slope(h2));
  const newW2 = w2.sub(h1.matMul(delta2, true).mul(eta)) as tf.Tensor2D;
  const delta1 = delta2.matMul(newW2, false, true).mul(slope(h1));
  return {
    w1: w1.sub(x.matMul(delta1, true).mul(eta)),
    b1: b1.sub(delta1.sum(0).mul(eta)),
    w2: newW2,
    b2: b2.sub(delta2.sum(0).mul(eta)),
    w3: newW3,
    b3: b3.sub(delta3.sum(0).mul(eta)),
  };
}
