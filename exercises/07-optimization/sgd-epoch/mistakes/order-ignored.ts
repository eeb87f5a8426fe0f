import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`order`를 쓰지 않고 데이터에 놓인 순서대로 갱신했습니다. 확률적 경사하강법에서는 예를 보는 순서에 따라 결과가 달라지므로 주어진 순서를 지켜야 합니다.',
  en: 'You went through the data as they lie and did not use `order`. In stochastic gradient descent the result depends on the order of the examples, so the given one has to be kept.',
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
  for (let i = 0; i < xs.length; i += 1) {
    const error = w0 + w1 * xs[i]! - ys[i]!;
    w0 -= eta * error;
    w1 -= eta * error * xs[i]!;
  }
  return { w0, w1 };
}
