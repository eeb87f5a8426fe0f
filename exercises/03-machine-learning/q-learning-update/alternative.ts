import type * as tf from '@tensorflow/tfjs';

/**
 * 배열이므로 한 칸에 바로 대입합니다. 다음 상태의 최댓값은 그 칸을 고치기 전에 읽습니다.
 * On arrays, the one entry is simply assigned; the best next value is read before it changes.
 */
export function qLearningUpdate(
  q: tf.Tensor2D,
  s: number,
  a: number,
  r: number,
  next: number,
  alpha: number,
  gamma: number,
): number[][] {
  const table = q.arraySync();
  const best = Math.max(...table[next]!);
  table[s]![a] = (1 - alpha) * table[s]![a]! + alpha * (r + gamma * best);
  return table;
}
