import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '각 행을 합으로 나누어 **비율**을 돌려주었습니다. 혼동행렬에는 예의 **수**를 그대로 적습니다. 실제로 나오지 않은 범주에서는 0으로 나누게 되기도 합니다.',
  en: 'You divided each row by its sum and return **fractions**. The confusion matrix holds **counts**. For a category that never occurs, you would even divide by 0.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  const isRight = yTrue.equal(yPred).toFloat();
  return { matrix: matrix.div(matrix.sum(1, true).maximum(1)), accuracy: isRight.mean() };
}
