import * as tf from '@tensorflow/tfjs';

/**
 * XOR을 계산하는 두 층 신경망의 가중치와 편향을 돌려줍니다.
 * Returns weights and biases of a two-layer network that computes XOR.
 *
 * @returns w1 [2, 2], b1 [2], w2 [2, 1], b2 [1]
 */
export function xorNetwork() {
  // 0을 알맞은 수로 바꾸세요. · Replace the zeros by the right numbers.
  return {
    w1: tf.tensor2d([
      [0, 0],
      [0, 0],
    ]),
    b1: tf.tensor1d([0, 0]),
    w2: tf.tensor2d([[0], [0]]),
    b2: tf.tensor1d([0]),
  };
}
