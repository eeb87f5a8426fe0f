import * as tf from '@tensorflow/tfjs';

/**
 * 층 하나: 예 n개에 대하여 뉴런 q개의 출력을 계산합니다.
 * One layer: the outputs of q neurons for n examples.
 *
 * @param x [n, p]
 * @param w [p, q]
 * @param b [q]
 * @param activation 'identity' | 'sigmoid' | 'tanh' | 'relu'
 * @returns [n, q]
 */
export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([x.shape[0], b.shape[0]]);
}
