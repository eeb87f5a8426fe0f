import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '히 초깃값에 논문과 Keras의 식 $2/n_{in}$을 썼습니다. 틀린 식은 아니지만 강의에서는 $4/(n_{in}+n_{out})$을 씁니다. 두 식은 $n_{in} = n_{out}$일 때만 같습니다.',
  en: 'For He you used $2/n_{in}$, the form of the paper and of Keras. It is a sound formula, but this course uses $4/(n_{in}+n_{out})$; the two agree only for $n_{in} = n_{out}$.',
};

export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.Tensor2D {
  const variance = kind === 'he' ? 2 / nIn : 2 / (nIn + nOut);
  return tf.randomNormal([nIn, nOut], 0, Math.sqrt(variance));
}
