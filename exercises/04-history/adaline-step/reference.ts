import * as tf from '@tensorflow/tfjs';

/**
 * 계단함수를 거치기 전에 오차를 구하므로, 어느 쪽인지뿐 아니라 얼마나 벗어났는지도 알 수 있습니다.
 * The error is taken before any threshold, so it also says how far off the sum is, not only on which side.
 */
export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = tf.sub(y, w.mul(x).sum());
  return w.add(x.mul(error.mul(eta)));
}
