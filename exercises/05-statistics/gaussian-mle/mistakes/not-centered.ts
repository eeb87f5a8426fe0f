import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '평균을 빼지 않고 $x^2$의 평균을 구했습니다. 분산은 0이 아니라 $\\hat\\mu$에서 얼마나 떨어져 있는지를 재는 값입니다.',
  en: 'You took the mean of $x^2$ without subtracting the mean. A variance measures distances from $\\hat\\mu$, not from 0.',
};

export function gaussianMle(x: tf.Tensor1D) {
  return { mu: x.mean(), sigma2: x.square().mean() };
}
