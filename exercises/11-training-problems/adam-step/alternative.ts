import type * as tf from '@tensorflow/tfjs';

/** Weight by weight; each average moves a share of the way to the new value. */
export function adamStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const [weights, gradient] = [w.arraySync(), g.arraySync()];
  const [means, squares] = [m.arraySync(), s.arraySync()];
  gradient.forEach((slope, j) => {
    means[j]! += (1 - beta1) * (slope - means[j]!);
    squares[j]! += (1 - beta2) * (slope ** 2 - squares[j]!);
    weights[j]! -= (eta * means[j]!) / Math.sqrt(squares[j]! + epsilon);
  });
  return { w: weights, m: means, s: squares };
}
