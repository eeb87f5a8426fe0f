import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '교차 엔트로피가 아니라 **제곱오차**의 경사로 갱신했습니다. 소프트맥스 출력에 제곱오차를 쓰면 $o(1-o)$ 꼴의 인수가 더 붙어 걸음이 작아집니다. 손실을 교차 엔트로피로 바꾸세요.',
  en: 'You stepped along the gradient of the **squared error**, not of cross-entropy. Behind a softmax it carries extra factors like $o(1-o)$, and the steps get shorter. Use cross-entropy as the loss.',
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
  const loss = (...[w1, b1, w2, b2, w3, b3]: tf.Tensor[]) => {
    const h1 = x.matMul(w1!).add(b1!).sigmoid();
    const h2 = h1.matMul(w2!).add(b2!).sigmoid();
    const o = h2.matMul(w3!).add(b3!).softmax();
    return y
      .sub(o)
      .square()
      .sum()
      .div(2 * x.shape[0])
      .asScalar();
  };
  const old = [w1, b1, w2, b2, w3, b3];
  const gradients = tf.grads(loss)(old);
  const moved = old.map((value, i) => value.sub(gradients[i]!.mul(eta)));
  return { w1: moved[0], b1: moved[1], w2: moved[2], b2: moved[3], w3: moved[4], b3: moved[5] };
}
