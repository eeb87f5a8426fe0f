import * as tf from '@tensorflow/tfjs';

/**
 * 로그를 손으로 먼저 정리해 두었습니다. 밀도를 계산하지 않으므로 0으로 내려앉을 일이 없습니다.
 * The logarithm is taken on paper: no density is ever computed, so none can underflow to 0.
 */
export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  const constant = -0.5 * Math.log(2 * Math.PI * sigma ** 2);
  return error.div(sigma).square().div(-2).add(constant).sum();
}
