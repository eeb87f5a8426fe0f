import * as tf from '@tensorflow/tfjs';

/** As a tensor, with 10^a written as e^(a·ln 10). */
export function learningRateDecay(eta0: number, t: number, n: number): tf.Scalar {
  return tf
    .scalar((-t / n) * Math.LN10)
    .exp()
    .mul(eta0);
}
