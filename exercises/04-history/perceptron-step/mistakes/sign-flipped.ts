import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\hat y-y$를 썼기 때문에 틀린 예에서 **반대쪽으로** 움직입니다. $y=1$인데 0을 냈다면 $x$를 더해서 가중합을 키워야 합니다. 오차는 정답에서 출력을 뺀 것입니다.',
  en: 'With $\\hat y-y$ the weights move **the wrong way** on every mistake. Where $y=1$ and the output was 0, adding $x$ has to raise the weighted sum: the error is label minus output.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(x.mul(predicted.sub(y).mul(eta)));
}
