import * as tf from '@tensorflow/tfjs';

/**
 * 가중합이 정확히 0이면 출력이 0이 되도록 >로 비교합니다. 움직일지, 어느 쪽으로 갈지는 y와의 차이가 정합니다.
 * The strict > gives a weighted sum of exactly 0 the output 0; the difference to y then tells which way to go, if at all.
 */
export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(x.mul(tf.sub(y, predicted).mul(eta)));
}
