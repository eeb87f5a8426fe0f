import type * as tf from '@tensorflow/tfjs';

/**
 * 방향은 모멘텀이, 걸음의 크기는 RMSprop이 정합니다. 두 평균을 모두 새로 구한 다음에 씁니다.
 * Momentum gives the direction, RMSprop the length: each average is renewed before either is used.
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
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const step = mean.mul(eta).div(square.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
