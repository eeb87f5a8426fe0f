import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`order`를 쓰지 않고 데이터에 놓인 순서대로 배치를 만들었습니다. 배치에 어떤 예가 함께 드는지에 따라 결과가 달라지므로 주어진 순서를 지켜야 합니다.',
  en: 'You made the batches from the data as they lie and did not use `order`. The result depends on which examples share a batch, so the given order has to be kept.',
};

export function miniBatchEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
  batchSize: number,
) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  const n = xs.length;
  for (let start = 0; start < n; start += batchSize) {
    const end = Math.min(start + batchSize, n);
    let [sum0, sum1] = [0, 0];
    for (let i = start; i < end; i += 1) {
      const error = w0 + w1 * xs[i]! - ys[i]!;
      sum0 += error;
      sum1 += error * xs[i]!;
    }
    w0 -= (eta * sum0) / (end - start);
    w1 -= (eta * sum1) / (end - start);
  }
  return { w0, w1 };
}
