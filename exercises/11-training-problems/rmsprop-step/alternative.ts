import type * as tf from '@tensorflow/tfjs';

/**
 * 평균을 고쳐 나가는 꼴입니다. 옛 값에서 새 제곱까지의 거리 가운데 1 − α만큼 다가갑니다.
 * The average as a correction: it moves by the share 1 − α of the way from the old value to the new square.
 */
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
