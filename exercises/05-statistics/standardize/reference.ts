import * as tf from '@tensorflow/tfjs';

/**
 * 최댓값과 최솟값에는 반올림이 없습니다. std === 0으로는 놓칠 수 있는 상수 열도 둘이 같은지를 보면 알 수 있습니다.
 * Maximum and minimum involve no rounding, so their equality tells a constant column where std === 0 may not.
 */
export function standardize(x: tf.Tensor2D) {
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const isConstant = x.max(0).equal(x.min(0));
  const std = tf.where(isConstant, tf.zerosLike(mean), deviations.square().mean(0).sqrt());
  const divisor = tf.where(isConstant, tf.onesLike(std), std);
  const z = tf.where(isConstant, tf.zerosLike(x), deviations.div(divisor));
  return { z, mean, std };
}
