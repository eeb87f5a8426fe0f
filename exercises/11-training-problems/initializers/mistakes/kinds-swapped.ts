import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '세이버와 히의 분산이 서로 바뀌었습니다. 세이버 초깃값의 분자가 2, 히 초깃값의 분자가 4입니다. ReLU가 값의 절반을 0으로 만들기 때문에 히 초깃값의 분산이 두 배입니다.',
  en: 'The variances of Xavier and He are swapped. The numerator is 2 for Xavier and 4 for He: since ReLU sets half of the values to 0, He needs twice the variance.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 2 : 4) / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, Math.sqrt(variance));
}
