import type * as tf from '@tensorflow/tfjs';

/**
 * 평균은 몇 걸음을 걸었든 제곱 하나의 크기입니다. 그래서 줄어든 학습률이 다시 커질 수 있습니다.
 * An average has the size of one square, however many steps were taken: the rate can recover.
 */
export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(alpha).add(g.square().mul(1 - alpha));
  const step = g.mul(eta).div(average.add(epsilon).sqrt());
  return { w: w.sub(step), s: average };
}
