import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '평균을 빼지 않은 $\\sum x_iy_i / \\sum x_i^2$을 기울기로 썼습니다. 이것은 원점을 반드시 지나는 직선의 기울기입니다. 절편이 있는 모형에서는 먼저 $x$와 $y$에서 각각의 평균을 빼야 합니다.',
  en: 'Your slope is $\\sum x_iy_i / \\sum x_i^2$, without the means taken away. It belongs to a line that is forced through the origin. In a model with an intercept, subtract the means of $x$ and of $y$ first.',
};

export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const w1 = x.mul(y).sum().div(x.square().sum());
  return { w0: y.mean().sub(w1.mul(x.mean())), w1 };
}
