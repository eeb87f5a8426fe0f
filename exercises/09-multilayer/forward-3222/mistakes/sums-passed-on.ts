import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '다음 층에 활성화된 값 $h$가 아니라 **가중합** $z$를 넘겼습니다. 제1 은닉층의 값은 맞지만, 제2 은닉층의 입력은 $h^{(1)}$이고 출력층의 입력은 $h^{(2)}$입니다. 활성화 함수를 건너뛰면 층을 쌓아도 선형인 채로 남습니다.',
  en: 'You handed the **weighted sums** $z$ to the next layer in place of the activated values $h$. The first layer is right; but the second gets $h^{(1)}$, and the output layer $h^{(2)}$. Without the activation in between, stacked layers stay linear.',
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
  const z2 = z1.matMul(w2).add(b2);
  const h2 = z2.sigmoid();
  const z3 = z2.matMul(w3).add(b3);
  const o = z3.softmax();
  return { z1, h1, z2, h2, z3, o };
}
