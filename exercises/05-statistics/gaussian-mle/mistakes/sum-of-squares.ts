import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편차 제곱의 **합**을 돌려주었습니다. 분산은 그 합을 $n$으로 나눈 평균입니다.',
  en: 'You returned the **sum** of the squared deviations. The variance is their mean: divide by $n$.',
};

export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  return { mu, sigma2: x.sub(mu).square().sum() };
}
