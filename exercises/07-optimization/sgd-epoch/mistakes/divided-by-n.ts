import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예 하나의 경사를 $n$으로 나누었습니다. 여기서 한 걸음의 손실은 그 예 하나의 $\\frac{1}{2}e_i^2$이므로 평균을 낼 것이 없습니다. 나누면 걸음이 $n$배로 짧아집니다.',
  en: 'You divided the gradient of a single example by $n$. The loss of one step is $\\frac{1}{2}e_i^2$ of that example alone, so there is nothing to average; dividing makes the steps $n$ times too short.',
};

export function sgdEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  const n = xs.length;
  for (const i of order) {
    const error = w0 + w1 * xs[i]! - ys[i]!;
    w0 -= (eta * error) / n;
    w1 -= (eta * error * xs[i]!) / n;
  }
  return { w0, w1 };
}
