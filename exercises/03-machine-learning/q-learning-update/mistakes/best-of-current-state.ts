import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '다음 상태가 아니라 **현재** 상태 $s$의 행에서 최댓값을 골랐습니다. 앞으로 받을 보상은 도착한 상태 `next`에서 시작합니다.',
  en: 'You took the maximum over the row of the **current** state $s$. Future rewards start from where you arrive, the state `next`.',
};

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
  const old = table[s]![a]!;
  table[s]![a] = old + alpha * (r + gamma * Math.max(...table[s]!) - old);
  return table;
}
