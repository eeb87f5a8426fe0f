import * as tf from '@tensorflow/tfjs';

/**
 * 확률적 경사하강법의 한 에포크: 예를 하나씩 보면서 가중치를 갱신합니다.
 * One epoch of stochastic gradient descent: an update after every single example.
 *
 * @param w0 절편 · intercept
 * @param w1 기울기 · slope
 * @param x [n]
 * @param y [n]
 * @param eta 학습률 · learning rate
 * @param order 예를 볼 순서 · order of the examples, 0…n−1
 */
export function sgdEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w0, w1 };
}
