import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 표준편차의 자리에 넣었습니다. `tf.randomNormal`의 세 번째 인수는 **표준편차**이므로 분산의 제곱근을 넣어야 합니다.',
  en: 'You passed the variance where the standard deviation belongs. The third argument of `tf.randomNormal` is the **standard deviation**: take the square root.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, variance);
}
