import type * as tf from '@tensorflow/tfjs';

/**
 * 점을 한 번 훑으며 JavaScript의 수로 계산합니다.
 * One pass over the points, in JavaScript's own numbers.
 */
export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  let sum = 0;
  for (let i = 0; i < xs.length; i += 1) sum += (w0 + w1 * xs[i]! - ys[i]!) ** 2;
  return sum / (2 * xs.length);
}
