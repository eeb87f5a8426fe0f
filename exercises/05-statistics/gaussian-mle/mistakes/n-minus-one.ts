import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 $n-1$로 나누었습니다. $n-1$로 나눈 표본분산은 불편추정량이지만 가능도를 최대로 하지는 않습니다. 최대가능도추정값은 $n$으로 나누며, 편향이 조금 있습니다.',
  en: 'You divided the variance by $n-1$. That sample variance is unbiased, but it does not maximize the likelihood. The maximum likelihood estimate divides by $n$ and is slightly biased.',
};

export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  return {
    mu,
    sigma2: x
      .sub(mu)
      .square()
      .sum()
      .div(x.size - 1),
  };
}
