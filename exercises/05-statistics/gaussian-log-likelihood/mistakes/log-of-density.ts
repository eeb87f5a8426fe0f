import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '밀도를 구한 다음 그 로그를 더했습니다. 평균에서 먼 값의 밀도는 반올림되어 0이 되고 로그는 $-\\infty$가 됩니다. $\\log e^{a}=a$이므로 지수를 계산하지 말고 종이 위에서 로그를 정리하세요.',
  en: 'You computed densities and added their logarithms. For a value far from the mean the density rounds to 0, and its logarithm is $-\\infty$. Since $\\log e^{a}=a$, simplify on paper and never compute the exponential.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const density = x
    .sub(mu)
    .square()
    .div(-2 * sigma2)
    .exp()
    .div(Math.sqrt(2 * Math.PI * sigma2));
  return density.log().sum();
}
