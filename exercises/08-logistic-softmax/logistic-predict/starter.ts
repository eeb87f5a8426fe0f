import * as tf from '@tensorflow/tfjs';

/**
 * 로지스틱 회귀모형의 예측: 확률과 범주를 구합니다.
 * Predictions of a logistic regression: probabilities and labels.
 *
 * @param x [n, p]
 * @param w [p + 1], 편향은 w[0] · the bias is w[0]
 * @returns probability [n], label [n] (0, 1)
 */
export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const n = x.shape[0];
  // 여기에 코드를 작성하세요. · Write your code here.
  return { probability: tf.zeros([n]), label: tf.zeros([n]) };
}
