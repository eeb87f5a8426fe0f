import type * as tf from '@tensorflow/tfjs';

/**
 * 예를 하나씩 보며 경사를 쌓다가, 배치가 차거나 데이터가 끝나면 한 걸음 갱신합니다.
 * Gradients are collected example by example; the step is due when a batch is full, or when the data end.
 */
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
  let [sum0, sum1, count] = [0, 0, 0];
  order.forEach((i, position) => {
    const error = w0 + w1 * xs[i]! - ys[i]!;
    sum0 += error;
    sum1 += error * xs[i]!;
    count += 1;
    if (count < batchSize && position < order.length - 1) return;
    w0 -= (eta * sum0) / count;
    w1 -= (eta * sum1) / count;
    [sum0, sum1, count] = [0, 0, 0];
  });
  return { w0, w1 };
}
