import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '다음 상태의 최댓값에 **할인율** $\\gamma$를 곱하지 않았습니다. 나중에 받을 보상은 $\\gamma$배로 쳐야 합니다.',
  en: 'The maximum of the next state is not **discounted**: multiply it by $\\gamma$.',
};

export function qLearningUpdate(
  q: tf.Tensor2D,
  s: number,
  a: number,
  r: number,
  next: number,
  alpha: number,
  _gamma: number,
): number[][] {
  const table = q.arraySync();
  const old = table[s]![a]!;
  table[s]![a] = old + alpha * (r + Math.max(...table[next]!) - old);
  return table;
}
