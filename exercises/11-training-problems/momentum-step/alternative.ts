import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치를 하나씩 갱신하며 두 배열을 제자리에서 고칩니다.
 * Weight by weight, updating both lists in place.
 */
export function momentumStep(
  weights: tf.Tensor1D,
  gradient: tf.Tensor1D,
  movement: tf.Tensor1D,
  eta: number,
  beta: number,
) {
  const [w, g, m] = [weights.arraySync(), gradient.arraySync(), movement.arraySync()];
  for (let j = 0; j < w.length; j += 1) {
    m[j] = beta * m[j]! + eta * g[j]!;
    w[j]! -= m[j]!;
  }
  return { w, m };
}
