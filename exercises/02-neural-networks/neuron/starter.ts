import * as tf from '@tensorflow/tfjs';

/**
 * 뉴런 하나: 입력의 가중합에 편향을 더하고 활성화 함수를 적용합니다.
 * One neuron: the weighted sum of the inputs plus the bias, passed through an activation function.
 *
 * @param x [p]
 * @param w [p]
 * @param b 편향 · bias
 * @param activation 'identity' | 'sigmoid' | 'tanh' | 'relu'
 * @returns 수 · a number
 */
export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return b;
}
