import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '계단함수를 거치지 않은 가중합 $w\\cdot x$로 오차를 구했습니다. 그것은 다음에 나오는 ADALINE의 규칙입니다. 퍼셉트론은 가중합을 0 또는 1로 바꾼 **출력** $\\hat y$를 정답과 비교합니다.',
  en: 'You took the error from the weighted sum $w\\cdot x$ itself. That is the rule of ADALINE, which comes later. The perceptron compares the label with its **output** $\\hat y$, the weighted sum turned into 0 or 1.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const sum = w.mul(x).sum();
  return w.add(x.mul(tf.sub(y, sum).mul(eta)));
}
