import type * as tf from '@tensorflow/tfjs';

/** Welford's way: one pass, in which each value moves the mean and adds to the squares, never subtracting large numbers. */
export function gaussianMle(x: tf.Tensor1D) {
  let [count, mean, squares] = [0, 0, 0];
  for (const value of x.dataSync()) {
    count += 1;
    const before = value - mean;
    mean += before / count;
    squares += before * (value - mean);
  }
  return { mu: mean, sigma2: squares / count };
}
