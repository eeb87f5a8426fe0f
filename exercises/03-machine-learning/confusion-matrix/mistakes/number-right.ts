import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '정확도로 맞힌 예의 **수**를 돌려주었습니다. 정확도는 **비율**이므로 전체 예의 수 $n$으로 나누어야 합니다.',
  en: 'For the accuracy you return the **number** of right predictions. It is a **fraction**: divide by the number $n$ of examples.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  const isRight = yTrue.equal(yPred).toFloat();
  return { matrix, accuracy: isRight.sum() };
}
