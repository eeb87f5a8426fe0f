import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '기울기 자리에 상관계수가 들어 있습니다. 상관계수는 두 변수의 표준편차로 모두 나누어 $-1$과 $1$ 사이에 있지만, 기울기는 $x$의 분산으로만 나누므로 $y$의 단위를 그대로 지닙니다.',
  en: 'In place of the slope you computed the correlation coefficient. That one is divided by both standard deviations and stays between $-1$ and $1$; the slope is divided by the variance of $x$ alone and keeps the unit of $y$.',
};

export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const dx = x.sub(x.mean());
  const dy = y.sub(y.mean());
  const w1 = dx.mul(dy).sum().div(dx.square().sum().mul(dy.square().sum()).sqrt());
  return { w0: y.mean().sub(w1.mul(x.mean())), w1 };
}
