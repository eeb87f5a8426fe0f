import * as tf from '@tensorflow/tfjs';

/**
 * 편차를 먼저 구하고 나서 제곱합니다. 큰 값들의 작은 차이는 float32에서도 정확하지만, 제곱의 차이는 그렇지 않습니다.
 * Deviations first, squares second: small differences of large values stay exact in float32, differences of squares do not.
 */
export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  const sigma2 = x.sub(mu).square().mean();
  return { mu, sigma2 };
}
