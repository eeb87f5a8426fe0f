import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편차의 **절댓값**을 평균했습니다. 정규분포의 지수에는 편차의 제곱이 들어 있으므로 분산도 제곱의 평균입니다. 절댓값의 평균은 라플라스 분포에서 나오는 추정값입니다.',
  en: 'You averaged **absolute** deviations. The exponent of the normal distribution holds squared deviations, so the variance is a mean of squares. Absolute values belong to the Laplace distribution.',
};

export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  return { mu, sigma2: x.sub(mu).abs().mean() };
}
