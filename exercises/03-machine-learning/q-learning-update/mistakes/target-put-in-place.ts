import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '현재의 값을 **목표로 바꾸어** 버렸습니다. 학습률 $\\alpha$가 쓰이지 않았습니다. 목표 쪽으로 $\\alpha$의 비율만큼만 옮기세요.',
  en: 'You **replaced** the current value by the target; the learning rate $\\alpha$ is not used. Move toward the target by the share $\\alpha$ only.',
};

export function qLearningUpdate(
  q: tf.Tensor2D,
  s: number,
  a: number,
  r: number,
  next: number,
  _alpha: number,
  gamma: number,
): number[][] {
  const table = q.arraySync();
  table[s]![a] = r + gamma * Math.max(...table[next]!);
  return table;
}
