import type * as tf from '@tensorflow/tfjs';

/** The average as a correction: it moves by the share 1 − α of the way from the old value to the new square. */
export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const [weights, gradient, squares] = [w.arraySync(), g.arraySync(), s.arraySync()];
  gradient.forEach((slope, j) => {
    squares[j]! += (1 - alpha) * (slope * slope - squares[j]!);
    weights[j]! -= (eta * slope) / Math.sqrt(squares[j]! + epsilon);
  });
  return { w: weights, s: squares };
}
