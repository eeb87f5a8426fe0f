import * as tf from '@tensorflow/tfjs';

/**
 * 정규분포 N(mu, sigma2)에서 표본의 로그가능도를 구합니다.
 * The log-likelihood of a sample under N(mu, sigma2).
 *
 * @param x [n]
 * @param mu 평균 · mean
 * @param sigma2 분산 · variance
 */
export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
