import type * as tf from '@tensorflow/tfjs';

/**
 * 반복문으로 열을 하나씩 계산합니다.
 * Column by column in plain loops.
 */
export function batchNormTrain(z: tf.Tensor2D, gamma: tf.Tensor1D, beta: tf.Tensor1D, epsilon: number) {
  const rows = z.arraySync();
  const [scales, shifts] = [gamma.arraySync(), beta.arraySync()];
  const out: number[][] = rows.map(() => []);
  const mean: number[] = [];
  const variance: number[] = [];
  for (const [j, scale] of scales.entries()) {
    let sum = 0;
    for (const row of rows) sum += row[j]!;
    const center = sum / rows.length;
    let squares = 0;
    for (const row of rows) squares += (row[j]! - center) ** 2;
    const spread = squares / rows.length;
    for (const [i, row] of rows.entries()) {
      out[i]!.push((scale * (row[j]! - center)) / Math.sqrt(spread + epsilon) + shifts[j]!);
    }
    mean.push(center);
    variance.push(spread);
  }
  return { out, mean, variance };
}
