import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치를 하나씩 갱신합니다. 두 평균은 저마다 정해진 비율만큼 새 값 쪽으로 옮겨 갑니다.
 * Weight by weight; each average moves a share of the way to the new value.
 */
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
