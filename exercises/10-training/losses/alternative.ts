import type * as tf from '@tensorflow/tfjs';

/** Example by example: only the labeled category enters the cross-entropy. */
export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const outputs = o.arraySync();
  const labels = y.arraySync();
  let squares = 0;
  let surprise = 0;
  outputs.forEach((row, i) => {
    row.forEach((chance, k) => (squares += (labels[i]![k]! - chance) ** 2));
    surprise -= Math.log(row[labels[i]!.indexOf(1)]!);
  });
  const n = outputs.length;
  return { mse: squares / (2 * n), crossEntropy: surprise / n };
}
