import type * as tf from '@tensorflow/tfjs';

/**
 * 값을 하나씩 처리합니다.
 * Value by value.
 */
export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  const uniforms = u.arraySync();
  const scale = training ? 1 / (1 - rate) : 1;
  const isOff = (i: number, j: number) => training && uniforms[i]![j]! < rate;
  return h.arraySync().map((row, i) => row.map((value, j) => (isOff(i, j) ? 0 : value * scale)));
}
