import type * as tf from '@tensorflow/tfjs';

/**
 * 수정한 평균은 이번 갱신에만 씁니다. 다음 걸음의 점화식에는 수정하지 않은 평균이 필요합니다.
 * Corrected averages serve this update only: the recursion needs the raw ones again at the next step.
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
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const meanHat = mean.div(1 - beta1 ** t);
  const squareHat = square.div(1 - beta2 ** t);
  const step = meanHat.mul(eta).div(squareHat.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
