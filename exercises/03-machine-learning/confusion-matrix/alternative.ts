import type * as tf from '@tensorflow/tfjs';

/**
 * 한 번 훑으며 세고, 정확도는 대각선에서 읽습니다.
 * One pass that counts; the accuracy is then read off the diagonal.
 */
export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const matrix = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  const predicted = yPred.arraySync();
  yTrue.arraySync().forEach((truth, index) => {
    matrix[truth]![predicted[index]!]! += 1;
  });
  const right = matrix.reduce((sum, row, category) => sum + row[category]!, 0);
  return { matrix, accuracy: right / yTrue.size };
}
