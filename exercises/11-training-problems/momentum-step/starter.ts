import * as tf from '@tensorflow/tfjs';

/**
 * 모멘텀 방법의 한 걸음입니다.
 * One step of momentum.
 *
 * @param w [p] 가중치 · weights
 * @param g [p] 경사 · gradient
 * @param m [p] 누적된 움직임 · accumulated movement
 * @param eta 학습률 · learning rate
 * @param beta 관성 · inertia
 */
export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w, m };
}
