import * as tf from '@tensorflow/tfjs';

/** randomNormal takes the standard deviation: the root of the slides' variances. */
export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, Math.sqrt(variance));
}
