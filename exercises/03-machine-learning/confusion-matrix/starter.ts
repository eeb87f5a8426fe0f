import * as tf from '@tensorflow/tfjs';

/**
 * 혼동행렬과 정확도를 구합니다.
 * The confusion matrix and the accuracy.
 *
 * @param yTrue [n] 실제 범주 · true categories
 * @param yPred [n] 예측한 범주 · predicted categories
 * @param k 범주의 수 · number of categories
 * @returns matrix: [k, k], accuracy: 수 · a number
 */
export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { matrix: tf.zeros([k, k]), accuracy: 0 };
}
