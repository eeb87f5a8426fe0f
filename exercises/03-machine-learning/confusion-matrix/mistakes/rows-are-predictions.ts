import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행과 열이 바뀌었습니다. 여기서 **행은 실제**, **열은 예측**입니다. $j$행 $l$열은 실제로 $j$인데 $l$로 예측한 예의 수입니다.',
  en: 'Rows and columns are exchanged. Here **rows are the truth** and **columns the prediction**: row $j$, column $l$ counts examples of category $j$ that were predicted as $l$.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  const isRight = yTrue.equal(yPred).toFloat();
  return { matrix: matrix.transpose(), accuracy: isRight.mean() };
}
