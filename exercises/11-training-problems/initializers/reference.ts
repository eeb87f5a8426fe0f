import * as tf from '@tensorflow/tfjs';

/**
 * randomNormal은 표준편차를 받으므로, 강의에 나온 분산의 제곱근을 넘깁니다.
 * randomNormal takes the standard deviation: the root of the slides' variances.
 */
export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, Math.sqrt(variance));
}
