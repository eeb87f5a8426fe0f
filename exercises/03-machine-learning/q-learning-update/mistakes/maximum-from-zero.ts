import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '최댓값을 찾는 반복문이 **0에서 출발**합니다. 다음 상태의 값이 모두 음수이면 최댓값이 0으로 나옵니다. 첫 번째 값이나 $-\\infty$에서 출발하세요.',
  en: 'Your search for the maximum **starts at 0**, so where all values of the next state are negative it comes out as 0. Start from the first value, or from $-\\infty$.',
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
  let best = 0;
  for (const value of table[next]!) if (value > best) best = value;
  table[s]![a] = old + alpha * (r + gamma * best - old);
  return table;
}
