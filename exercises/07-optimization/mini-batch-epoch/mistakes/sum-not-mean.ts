import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '배치의 경사를 평균 내지 않고 더하기만 했습니다. 그러면 배치가 클수록 걸음이 길어집니다. 배치에 든 예의 수 $m$으로 나누어 평균을 내야 합니다.',
  en: 'You added up the gradients of a batch without averaging. Steps then grow with the batch size. Divide by the number $m$ of examples in the batch.',
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
    w0 -= eta * sum0;
    w1 -= eta * sum1;
  }
  return { w0, w1 };
}
