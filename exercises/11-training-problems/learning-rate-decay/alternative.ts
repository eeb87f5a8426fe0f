import * as tf from '@tensorflow/tfjs';

/**
 * 10^a를 e^(a·ln 10)으로 고쳐 텐서로 계산합니다.
 * As a tensor, with 10^a written as e^(a·ln 10).
 */
export function learningRateDecay(eta0: number, t: number, n: number): tf.Scalar {
  return tf
    .scalar((-t / n) * Math.LN10)
    .exp()
    .mul(eta0);
}
