import type * as tf from '@tensorflow/tfjs';

/**
 * 반복문에서는 레이블이 0인 항을 건너뛰기만 하면 됩니다.
 * In plain loops, terms without weight are simply never visited.
 */
export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D): number {
  const probabilities = p.arraySync();
  let total = 0;
  for (const [i, row] of y.arraySync().entries()) {
    for (const [k, weight] of row.entries()) {
      if (weight > 0) total -= weight * Math.log(probabilities[i]![k]!);
    }
  }
  return total;
}
