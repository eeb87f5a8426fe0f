import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '다음 상태에서 **같은 행동** $a$의 값을 썼습니다. Q 학습은 다음 상태에서 고를 수 있는 행동 가운데 **가장 큰** 값을 씁니다.',
  en: 'From the next state you took the value of the **same action** $a$. Q-learning takes the **largest** over all actions there.',
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
  table[s]![a] = old + alpha * (r + gamma * table[next]![a]! - old);
  return table;
}
