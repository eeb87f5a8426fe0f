import * as tf from '@tensorflow/tfjs';

/**
 * 확률은 구하지 않습니다. z = 1000이면 확률이 1로 반올림되어 log(1 − π)를 잃기 때문입니다.
 * The probability is never formed: at z = 1000 it would round to 1, and log(1 − π) would be lost.
 */
export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  const logOfOnePlusExp = z.relu().add(z.abs().neg().exp().log1p());
  return logOfOnePlusExp.sub(y.mul(z)).sum();
}
