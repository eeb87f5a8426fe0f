import * as tf from '@tensorflow/tfjs';

/**
 * Adam 방법의 한 걸음입니다(강의의 식, 편의 수정 없음).
 * One step of Adam in the form of the slides, without bias correction.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 경사 · gradient
 * @param m [p] 경사의 지수평활평균 · exponential average of gradients
 * @param s [p] 경사 제곱의 지수평활평균 · exponential average of squared gradients
 * @param eta 학습률 · learning rate
 * @param beta1 m의 옛 값의 무게 · weight of the old m
 * @param beta2 s의 옛 값의 무게 · weight of the old s
 * @param epsilon 작은 양수 · a small positive number
 */
export function adamStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w, m, s };
}
