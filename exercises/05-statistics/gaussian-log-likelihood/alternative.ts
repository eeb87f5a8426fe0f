import type * as tf from '@tensorflow/tfjs';

/**
 * 값마다 표준화한 거리 z로 로그밀도 −log σ − ½log 2π − ½z²을 구하여 더합니다.
 * Value by value, from standardized distances: log density = −log σ − ½log 2π − ½z².
 */
export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number): number {
  const sigma = Math.sqrt(sigma2);
  let total = 0;
  for (const value of x.dataSync()) {
    const z = (value - mu) / sigma;
    total -= Math.log(sigma) + 0.5 * Math.log(2 * Math.PI) + 0.5 * z * z;
  }
  return total;
}
