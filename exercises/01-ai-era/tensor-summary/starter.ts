import * as tf from '@tensorflow/tfjs';

/**
 * 관측값 n개를 평균, 분산, 최솟값, 최댓값으로 요약합니다.
 * Summarises n observations by mean, variance, minimum and maximum.
 *
 * @param x [n]
 * @returns 수 네 개 · four numbers
 */
export function tensorSummary(x: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { mean: 0, variance: 0, min: 0, max: 0 };
}
