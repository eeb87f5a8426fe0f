import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 배치의 경사를 출발점의 가중치로 구했습니다. 둘째 배치부터는 **앞 배치가 갱신한** 가중치에서 오차를 다시 구해야 합니다.',
  en: 'You took the gradients of all batches at the starting weights. From the second batch on, errors have to be computed anew at the weights that **the batch before has left**.',
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
  const [start0, start1] = [w0, w1];
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize);
    let [sum0, sum1] = [0, 0];
    for (const i of batch) {
      const error = start0 + start1 * xs[i]! - ys[i]!;
      sum0 += error;
      sum1 += error * xs[i]!;
    }
    w0 -= (eta * sum0) / batch.length;
    w1 -= (eta * sum1) / batch.length;
  }
  return { w0, w1 };
}
