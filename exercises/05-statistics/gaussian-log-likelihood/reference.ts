import * as tf from '@tensorflow/tfjs';

/**
 * 로그를 손으로 먼저 정리해 두었습니다. 밀도를 계산하지 않으므로 0으로 반올림될 일이 없습니다.
 * The logarithm is taken on paper: no density is ever computed that could round to 0.
 */
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
