import type * as tf from '@tensorflow/tfjs';

const SLOPES = {
  sigmoid: (z: number) => 0.25 / Math.cosh(z / 2) ** 2,
  tanh: (z: number) => 1 / Math.cosh(z) ** 2,
  relu: (z: number) => (z > 0 ? 1 : 0),
};

/**
 * 자바스크립트의 수로 층마다 한 번씩 곱합니다.
 * One multiplication a layer, in JavaScript's own numbers.
 */
export function vanishingGradient(z: tf.Tensor1D, activation: 'sigmoid' | 'tanh' | 'relu'): number[] {
  const gradients: number[] = [];
  let product = 1;
  for (const value of z.arraySync().reverse()) {
    product *= Math.abs(SLOPES[activation](value));
    gradients.unshift(product);
  }
  return gradients;
}
