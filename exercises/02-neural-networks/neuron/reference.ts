import * as tf from '@tensorflow/tfjs';

/** Inputs and weights meet in one number first: the activation sees the sum, never a single product. */
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
