import * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

/**
 * 시그모이드의 미분을 함숫값으로 구합니다.
 * The derivative of the sigmoid, from its value.
 */
const sigmoidSlope = (h: tf.Tensor): tf.Tensor => h.mul(tf.sub(1, h));

/**
 * delta는 층마다 손실을 가중합으로 미분한 경사입니다. 소프트맥스와 교차 엔트로피를 함께 미분하면
 * o − y이고, 한 층 거슬러 갈 때마다 전치한 가중치와 시그모이드의 미분을 곱합니다.
 * Each delta is the gradient of the loss with respect to a layer's weighted sums. Softmax and cross-entropy together
 * give o − y; going back a layer multiplies by the transposed weights and the sigmoid's derivative.
 */
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
