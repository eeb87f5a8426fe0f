import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '배치의 경사를 전체 예의 수 $n$으로 나누었습니다. 한 걸음의 손실은 그 배치의 평균이므로 배치에 든 예의 수 $m$으로 나누어야 합니다. $n$으로 나누면 배치의 수만큼 걸음이 짧아집니다.',
  en: 'You divided the gradient of a batch by the number $n$ of all examples. The loss of a step is the mean over its batch, so divide by the $m$ examples in it; with $n$ the steps are too short by as many times as there are batches.',
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
    w0 -= (eta * sum0) / order.length;
    w1 -= (eta * sum1) / order.length;
  }
  return { w0, w1 };
}
