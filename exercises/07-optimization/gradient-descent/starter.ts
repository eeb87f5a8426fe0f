import * as tf from '@tensorflow/tfjs';

/**
 * 경사하강법: (0, 0)에서 출발하여 정확히 `steps`번 걸음을 뗍니다.
 * Gradient descent: from (0, 0), exactly `steps` steps.
 *
 * @param x [n]
 * @param y [n]
 * @param eta 학습률 · learning rate
 * @param steps 걸음의 수 · number of steps
 * @returns 마지막 가중치와 손실 steps+1개 · the final weights and steps+1 losses
 */
export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  const losses: number[] = [];
  return { w0: 0, w1: 0, losses };
}
