import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$y$의 편차 제곱의 합으로 나누었습니다. 그것은 $y$로 $x$를 예측하는 회귀의 기울기입니다. $x$로 $y$를 예측하려면 분모에는 설명변수 $x$의 편차가 와야 합니다.',
  en: 'You divided by the squared deviations of $y$, which gives the slope for predicting $x$ from $y$. To predict $y$ from $x$, the denominator takes the deviations of the explanatory variable $x$.',
};

export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const dx = x.sub(x.mean());
  const dy = y.sub(y.mean());
  const w1 = dx.mul(dy).sum().div(dy.square().sum());
  return { w0: y.mean().sub(w1.mul(x.mean())), w1 };
}
