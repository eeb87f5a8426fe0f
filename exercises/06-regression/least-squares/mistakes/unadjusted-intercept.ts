import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '기울기는 맞지만 절편이 $\\bar y$입니다. $\\bar y$는 $x = \\bar x$에서의 높이이고 절편은 $x = 0$에서의 높이입니다. 직선을 따라 $\\bar x$만큼 왼쪽으로 돌아와야 합니다.',
  en: 'The slope is right, but your intercept is $\\bar y$. That is the height of the line at $x = \\bar x$; the intercept is its height at $x = 0$. Walk back along the line by $\\bar x$.',
};

export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const dx = x.sub(x.mean());
  const dy = y.sub(y.mean());
  const w1 = dx.mul(dy).sum().div(dx.square().sum());
  return { w0: y.mean(), w1 };
}
