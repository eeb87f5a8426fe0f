import * as tf from '@tensorflow/tfjs';

/**
 * 네 가지 활성화 함수를 텐서의 모든 원소에 적용합니다.
 * Applies four activation functions to every entry of a tensor.
 *
 * @param x 아무 모양 · any shape
 * @returns 모두 x와 같은 모양 · each of the shape of x
 */
export function activations(x: tf.Tensor) {
  // 여기에 코드를 작성하세요. · Write your code here.
  const zeros = tf.zerosLike(x);
  return { identity: zeros, sigmoid: zeros, tanh: zeros, relu: zeros };
}
