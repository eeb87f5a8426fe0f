import * as tf from '@tensorflow/tfjs';

/** The logarithm is taken on paper: no density is ever computed that could round to 0. */
export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const constant = -0.5 * x.size * Math.log(2 * Math.PI * sigma2);
  return tf.sub(
    constant,
    x
      .sub(mu)
      .square()
      .sum()
      .div(2 * sigma2),
  );
}
