import type * as tf from '@tensorflow/tfjs';

/**
 * float64에서는 float32 수의 n배가 정확하므로, 값이 모두 같은 열의 편차는 정확히 0입니다.
 * In float64, n times a float32 number is exact, so the deviations of a constant column are exactly 0.
 */
export function standardize(x: tf.Tensor2D) {
  const rows = x.arraySync();
  const [n, p] = x.shape;
  const mean = new Array<number>(p).fill(0);
  const std = new Array<number>(p).fill(0);
  for (let j = 0; j < p; j += 1) {
    for (let i = 0; i < n; i += 1) mean[j]! += rows[i]![j]!;
    mean[j]! /= n;
    for (let i = 0; i < n; i += 1) std[j]! += (rows[i]![j]! - mean[j]!) ** 2;
    std[j] = Math.sqrt(std[j]! / n);
  }
  const z = rows.map((row) => row.map((value, j) => (std[j]! > 0 ? (value - mean[j]!) / std[j]! : 0)));
  return { z, mean, std };
}
