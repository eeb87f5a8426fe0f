import type * as tf from '@tensorflow/tfjs';

/**
 * 조건문 대신 함수의 표를 씁니다. 활성화 함수를 더하려면 한 줄만 늘리면 됩니다.
 * A table of functions in place of branches: a further activation would be one line more.
 */
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
