import * as tf from '@tensorflow/tfjs';

/**
 * 뉴런이 한 줄로 이어진 신경망에서 각 층의 경사의 크기를 구합니다.
 * The size of the gradient at every layer of a chain of neurons.
 *
 * @param z [L] z_1, …, z_L
 * @param activation 모든 층의 활성화 함수 · the activation of all layers
 * @returns 첫 층부터 마지막 층까지 L개 · L numbers, from the first layer to the last
 */
export function vanishingGradient(z: tf.Tensor1D, activation: 'sigmoid' | 'tanh' | 'relu') {
  // 여기에 코드를 작성하세요. · Write your code here.
  return new Array(z.size).fill(0);
}
