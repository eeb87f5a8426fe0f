import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '배치마다 `batchSize`로 나누었습니다. 마지막 배치가 짧으면 실제로 든 예의 수 $m$이 `batchSize`보다 작으므로 걸음이 너무 짧아집니다. 평균은 그 배치에 **실제로 든** 예의 수로 내야 합니다.',
  en: 'You divided by `batchSize` in every batch. A short last batch has fewer examples, $m$, than that, and its step comes out too short. Average over the number of examples that are **really in** the batch.',
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
  for (let start = 0; start < order.length; start += batchSize) {
    let [sum0, sum1] = [0, 0];
    for (const i of order.slice(start, start + batchSize)) {
      const error = w0 + w1 * xs[i]! - ys[i]!;
      sum0 += error;
      sum1 += error * xs[i]!;
    }
    w0 -= (eta * sum0) / batchSize;
    w1 -= (eta * sum1) / batchSize;
  }
  return { w0, w1 };
}
