import * as tf from '@tensorflow/tfjs';

/**
 * 입력과 가중치를 먼저 수 하나로 모읍니다. 활성화 함수에는 곱 하나하나가 아니라 그 합이 들어갑니다.
 * Inputs and weights meet in one number first: the activation sees the sum, never a single product.
 */
export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): tf.Tensor {
  const z = x.dot(w).add(b);
  switch (activation) {
    case 'sigmoid':
      return z.sigmoid();
    case 'tanh':
      return z.tanh();
    case 'relu':
      return z.relu();
    default:
      return z;
  }
}
