import * as tf from '@tensorflow/tfjs';

/**
 * 다층신경망의 순방향 연산. 은닉층은 ReLU, 출력층은 항등함수입니다.
 * Forward pass of a multilayer network: ReLU in the hidden layers, the identity at the output.
 *
 * @param x [n, p]
 * @param weights 층마다 하나, 모양 [앞 층, 그 층] · one a layer, of shape [layer before, layer]
 * @param biases 층마다 하나 · one a layer
 * @returns [n, k]
 */
export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  // 여기에 코드를 작성하세요. · Write your code here.
  const last = weights[weights.length - 1]!;
  return tf.zeros([x.shape[0], last.shape[1]]);
}
