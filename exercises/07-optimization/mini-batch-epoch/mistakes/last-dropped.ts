import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '짧은 마지막 배치를 쓰지 않았습니다. 데이터 전체를 한 번씩 학습해야 1 에포크이므로, 짧은 배치로도 한 걸음을 떼야 합니다.',
  en: 'You left out the short last batch. An epoch learns from all of the data once, so a short batch makes a step, too.',
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
  for (let start = 0; start + batchSize <= order.length; start += batchSize) {
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
