import type * as tf from '@tensorflow/tfjs';

/** Row by row in plain numbers, which are float64: the maximum still has to go, since e^1000 is too large for them as well. */
export function softmax(z: tf.Tensor2D): number[][] {
  return z.arraySync().map((row) => {
    const largest = Math.max(...row);
    const exponentials = row.map((logit) => Math.exp(logit - largest));
    let sum = 0;
    for (const value of exponentials) sum += value;
    return exponentials.map((value) => value / sum);
  });
}
