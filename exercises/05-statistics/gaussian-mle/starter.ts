import * as tf from '@tensorflow/tfjs';

/**
 * 정규분포의 최대가능도추정값을 구합니다.
 * Maximum likelihood estimates of a normal distribution.
 *
 * @param x [n]
 * @returns mu 평균 · mean, sigma2 분산 · variance
 */
export function gaussianMle(x: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { mu: 0, sigma2: 0 };
}
