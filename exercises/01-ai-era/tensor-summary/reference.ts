import * as tf from '@tensorflow/tfjs';

/**
 * 값이 아니라 평균과의 편차를 제곱하므로, 큰 수끼리 서로 지워지는 일이 없습니다.
 * The squares are of deviations from the mean, not of the values: no large numbers cancel.
 */
export function tensorSummary(x: tf.Tensor1D) {
  const mean = x.mean();
  return { mean, variance: x.sub(mean).square().mean(), min: x.min(), max: x.max() };
}
