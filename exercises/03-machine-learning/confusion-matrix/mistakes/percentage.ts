import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '정확도를 **백분율**로 돌려주었습니다. 0과 1 사이의 비율이어야 하므로 100을 곱하지 마세요.',
  en: 'You return the accuracy in **percent**. It should be a fraction between 0 and 1: do not multiply by 100.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  const isRight = yTrue.equal(yPred).toFloat();
  return { matrix, accuracy: isRight.mean().mul(100) };
}
