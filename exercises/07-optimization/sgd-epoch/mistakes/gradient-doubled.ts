import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사가 두 배입니다. 예 하나의 손실은 $\\frac{1}{2}e_i^2$이므로 미분하면 2가 $\\frac{1}{2}$과 상쇄되어 $e_i$와 $e_ix_i$만 남습니다.',
  en: 'Your gradient is twice too large. The loss of an example is $\\frac{1}{2}e_i^2$; differentiated, the 2 cancels the $\\frac{1}{2}$ and leaves just $e_i$ and $e_ix_i$.',
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
  for (const i of order) {
    const error = w0 + w1 * xs[i]! - ys[i]!;
    w0 -= 2 * eta * error;
    w1 -= 2 * eta * error * xs[i]!;
  }
  return { w0, w1 };
}
