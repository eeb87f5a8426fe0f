import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치마다 학습률을 따로 구하여 갱신합니다.
 * Weight by weight, with the learning rate that each weight has of its own.
 */
export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const gradient = g.arraySync();
  const sums = s.arraySync().map((sum, j) => sum + gradient[j]! ** 2);
  const rates = sums.map((sum) => eta / Math.sqrt(sum + epsilon));
  return { w: w.arraySync().map((weight, j) => weight - rates[j]! * gradient[j]!), s: sums };
}
