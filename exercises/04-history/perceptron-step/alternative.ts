import type * as tf from '@tensorflow/tfjs';

/** Plain numbers: three of the four combinations of label and output can be told apart without any arithmetic. */
export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number): number[] {
  const weights = w.arraySync();
  const inputs = x.arraySync();
  let sum = 0;
  for (let j = 0; j < weights.length; j += 1) sum += weights[j]! * inputs[j]!;
  const fires = sum > 0;
  if (fires === (y === 1)) return weights;
  const direction = fires ? -1 : 1;
  return weights.map((weight, j) => weight + direction * eta * inputs[j]!);
}
