import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '범주마다 맞힌 비율을 구한 다음 범주에 대해 **평균**했습니다. 그것은 균형 정확도이며, 작은 범주와 큰 범주를 똑같이 칩니다. 정확도는 맞힌 예의 수를 **전체** 예의 수로 나눈 것입니다.',
  en: 'You averaged the share of right predictions **over categories**. That is the balanced accuracy, which counts small categories as much as large ones. Accuracy divides the right predictions by **all** examples.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  const right = truth.mul(predicted).sum(0);
  return { matrix, accuracy: right.div(truth.sum(0).maximum(1)).mean() };
}
