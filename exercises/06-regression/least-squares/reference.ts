import * as tf from '@tensorflow/tfjs';

/**
 * 데이터가 원점에서 아무리 멀어도 평균과의 편차는 작으므로, 제곱하여도 자릿수를 잃지 않습니다.
 * Deviations from the means stay small however far away the data lie, so that squaring them loses no digits.
 */
export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const deviationX = x.sub(x.mean());
  const deviationY = y.sub(y.mean());
  const w1 = deviationX.mul(deviationY).sum().div(deviationX.square().sum());
  return { w0: y.mean().sub(w1.mul(x.mean())), w1 };
}
