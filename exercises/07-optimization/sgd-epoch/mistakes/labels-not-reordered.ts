import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$x$는 `order`의 순서로 꺼냈지만 $y$는 원래 순서로 꺼내어 짝이 어긋났습니다. 예 $i$의 $x_i$와 $y_i$는 언제나 함께 움직여야 합니다.',
  en: 'You took the $x$ in the order of `order` but the $y$ as they lie, so the pairs are broken. The $x_i$ and $y_i$ of an example always go together.',
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
  for (let step = 0; step < order.length; step += 1) {
    const value = xs[order[step]!]!;
    const error = w0 + w1 * value - ys[step]!;
    w0 -= eta * error;
    w1 -= eta * error * value;
  }
  return { w0, w1 };
}
