import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '꼬리가 잘린 정규난수를 뽑았습니다. `tf.truncatedNormal`은 표준편차의 두 배가 넘는 값을 버리고 다시 뽑으므로 분산도 약 0.77배로 줄어듭니다. `tf.randomNormal`을 쓰세요.',
  en: 'You drew from a truncated normal distribution. `tf.truncatedNormal` throws away what lies beyond two standard deviations, which also shrinks the variance to about 0.77 of itself. Use `tf.randomNormal`.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  return tf.truncatedNormal([nIn, nOut], 0, Math.sqrt(variance));
}
