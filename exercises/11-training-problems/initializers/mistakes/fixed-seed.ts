import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분포는 맞지만 시드를 고정하여 부를 때마다 같은 값이 나옵니다. 그러면 크기가 같은 층들이 똑같은 가중치에서 시작합니다. 시드 인수를 빼세요.',
  en: 'The distribution is right, but with a fixed seed every call gives the same values, and layers of the same size start out identical. Leave the seed away.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, Math.sqrt(variance), 'float32', 42);
}
