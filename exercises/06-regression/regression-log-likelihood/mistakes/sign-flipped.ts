import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '음의 로그가능도를 돌려주었습니다. 손실로 쓸 때에는 부호를 바꾸어 최소로 하지만, 여기서는 로그가능도 자체를 구합니다.',
  en: 'You returned the negative log-likelihood. As a loss one does turn the sign around and minimizes, but here the log-likelihood itself is asked for.',
};

export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  const constant = 0.5 * Math.log(2 * Math.PI * sigma ** 2);
  return error.div(sigma).square().div(2).add(constant).sum();
}
