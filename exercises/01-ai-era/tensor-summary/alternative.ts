import type * as tf from '@tensorflow/tfjs';

/** One pass over the data: mean and sum of squared deviations are corrected by each new value. */
export function tensorSummary(x: tf.Tensor1D) {
  let mean = 0;
  let squares = 0;
  let min = Infinity;
  let max = -Infinity;
  x.arraySync().forEach((value, index) => {
    const before = value - mean;
    mean += before / (index + 1);
    squares += before * (value - mean);
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return { mean, variance: squares / x.size, min, max };
}
