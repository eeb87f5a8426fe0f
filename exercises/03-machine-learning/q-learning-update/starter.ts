import * as tf from '@tensorflow/tfjs';

/**
 * Q 학습: 겪은 일 (s, a, r, next) 하나로 표 Q의 값 하나를 고칩니다.
 * Q-learning: one experience (s, a, r, next) corrects one entry of the table Q.
 *
 * @param q [S, A]
 * @param s 상태 · state
 * @param a 행동 · action
 * @param r 보상 · reward
 * @param next 다음 상태 · next state
 * @param alpha 학습률 · learning rate
 * @param gamma 할인율 · discount factor
 * @returns [S, A]
 */
export function qLearningUpdate(
  q: tf.Tensor2D,
  s: number,
  a: number,
  r: number,
  next: number,
  alpha: number,
  gamma: number,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return q;
}
