import * as tf from '@tensorflow/tfjs';

/**
 * 편의 수정을 하는 Adam의 한 걸음입니다.
 * One step of Adam with bias correction.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 경사 · gradient
 * @param m [p] 경사의 지수평활평균 · exponential average of gradients
 * @param s [p] 경사 제곱의 지수평활평균 · exponential average of squared gradients
 * @param t 이번 걸음의 번호, 1부터 · number of this step, from 1
 * @param eta 학습률 · learning rate
 * @param beta1 m의 옛 값의 무게 · weight of the old m
 * @param beta2 s의 옛 값의 무게 · weight of the old s
 * @param epsilon 작은 양수 · a small positive number
 */
export function adamBiasCorrected(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w, m, s };
}
