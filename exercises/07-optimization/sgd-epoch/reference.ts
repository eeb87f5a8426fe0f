import * as tf from '@tensorflow/tfjs';

/**
 * 예마다 오차는 바로 앞의 예가 고쳐 놓은 가중치에서 구합니다.
 * Each example's error is taken at the weights that the example before it has left behind.
 */
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
    w0 -= eta * error;
    w1 -= eta * error * xs[i]!;
  }
  return { w0, w1 };
}
