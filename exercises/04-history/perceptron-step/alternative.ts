import type * as tf from '@tensorflow/tfjs';

/**
 * 텐서가 아니라 보통의 수로 계산합니다. 맞힌 예는 비교만으로 걸러 내고, 틀린 예에서만 움직입니다.
 * Plain numbers: a correct example is told by a comparison alone, and only a wrong one moves the weights.
 */
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
