import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '목표에서 **현재의 값**을 빼지 않았습니다. $Q(s,a)$는 목표와의 **차이**에 $\\alpha$를 곱한 만큼만 움직여야 합니다. 빼지 않으면 고칠 때마다 값이 커집니다.',
  en: 'You did not subtract the **current value** from the target. $Q(s,a)$ moves by $\\alpha$ times the **difference**; without it, the value grows with every update.',
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
  table[s]![a] = old + alpha * (r + gamma * Math.max(...table[next]!));
  return table;
}
