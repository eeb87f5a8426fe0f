import type * as tf from '@tensorflow/tfjs';

const ACTIVATIONS: Record<string, (z: number) => number> = {
  identity: (z) => z,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z) => Math.max(z, 0),
};

/**
 * 합을 편향에서 시작하므로, 입력이 몇 개이든 편향은 한 번만 더해집니다.
 * Each sum starts from its bias, so the bias is added once however many inputs there are.
 */
export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): number[][] {
  const weights = w.arraySync();
  const biases = b.arraySync();
  const activate = ACTIVATIONS[activation]!;
  return x.arraySync().map((example) =>
    biases.map((bias, unit) => {
      const z = example.reduce((sum, value, input) => sum + value * weights[input]![unit]!, bias);
      return activate(z);
    }),
  );
}
