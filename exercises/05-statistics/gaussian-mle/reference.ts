import * as tf from '@tensorflow/tfjs';

/** Deviations first, squares second: small differences of large values stay exact in float32, differences of squares do not. */
export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  const sigma2 = x.sub(mu).square().mean();
  return { mu, sigma2 };
}
