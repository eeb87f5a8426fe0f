import type * as tf from '@tensorflow/tfjs';

/** A table of functions in place of branches: a further activation would be one line more. */
const ACTIVATIONS: Record<string, (z: number) => number> = {
  identity: (z) => z,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z) => Math.max(z, 0),
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): number {
  const weights = w.arraySync();
  const z = x.arraySync().reduce((sum, value, index) => sum + value * weights[index]!, b);
  return ACTIVATIONS[activation]!(z);
}
