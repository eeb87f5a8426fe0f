import * as tf from '@tensorflow/tfjs';

/**
 * 시그모이드, tanh, ReLU 함수의 미분을 원소마다 구합니다.
 * The derivatives of sigmoid, tanh and ReLU, element by element.
 *
 * @param x 모양은 무엇이든 됩니다 · any shape
 * @returns 모두 x와 같은 모양 · each of the shape of x
 */
export function activationDerivatives(x: tf.Tensor) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { sigmoid: tf.zerosLike(x), tanh: tf.zerosLike(x), relu: tf.zerosLike(x) };
}
