import * as tf from '@tensorflow/tfjs';

/** The probability is never formed: at z = 1000 it would round to 1, and log(1 − π) would be lost. */
export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  const logOfOnePlusExp = z.relu().add(z.abs().neg().exp().log1p());
  return logOfOnePlusExp.sub(y.mul(z)).sum();
}
