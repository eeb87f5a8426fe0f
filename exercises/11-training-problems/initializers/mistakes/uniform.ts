import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산은 맞을 수 있지만 **균등분포**에서 뽑았습니다. 강의의 초깃값은 정규분포입니다. Keras의 기본 초깃값(`glorotUniform`)이 균등분포여서 혼동하기 쉽습니다. `tf.randomNormal`을 쓰세요.',
  en: 'The variance may be right, but you drew from a **uniform** distribution. The initial values of this course are normal; the default of Keras (`glorotUniform`) is uniform, hence the mix-up. Use `tf.randomNormal`.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = (kind === 'he' ? 4 : 2) / (nIn + nOut);
  const limit = Math.sqrt(3 * variance);
  return tf.randomUniform([nIn, nOut], -limit, limit);
}
