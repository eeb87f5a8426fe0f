import * as tf from '@tensorflow/tfjs';

/**
 * 원-핫 행을 쓰면 세는 일이 행렬곱이 됩니다. 예마다 실제 범주와 예측한 범주가 만나는 칸에 1을 더합니다.
 * One-hot rows turn counting into a product: an example adds 1 where its true and predicted category meet.
 */
export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  return { matrix, accuracy: yTrue.equal(yPred).toFloat().mean() };
}
