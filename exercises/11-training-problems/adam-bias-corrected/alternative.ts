import type * as tf from '@tensorflow/tfjs';

/**
 * 두 수정은 모든 가중치에 공통이므로, 학습률 하나와 ε 하나에 미리 넣어 둡니다.
 * Both corrections are the same for all weights, so they go into one rate and one ε.
 */
export function adamBiasCorrected(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const root = Math.sqrt(1 - beta2 ** t);
  const rate = (eta * root) / (1 - beta1 ** t);
  const floor = epsilon * root;
  const [weights, gradient] = [w.arraySync(), g.arraySync()];
  const [means, squares] = [m.arraySync(), s.arraySync()];
  gradient.forEach((slope, j) => {
    means[j] = beta1 * means[j]! + (1 - beta1) * slope;
    squares[j] = beta2 * squares[j]! + (1 - beta2) * slope * slope;
    weights[j]! -= (rate * means[j]!) / (Math.sqrt(squares[j]!) + floor);
  });
  return { w: weights, m: means, s: squares };
}
