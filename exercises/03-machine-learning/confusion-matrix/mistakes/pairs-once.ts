import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '같은 짝이 여러 번 나와도 1만 적었습니다. 칸에 1을 **넣지** 말고, 짝이 나올 때마다 1을 **더해야** 합니다.',
  en: 'A pair that occurs several times is counted once. Do not **put** a 1 into the cell: **add** 1 for every occurrence.',
};

export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const matrix = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  const predicted = yPred.arraySync();
  yTrue.arraySync().forEach((truth, index) => {
    matrix[truth]![predicted[index]!] = 1;
  });
  return { matrix, accuracy: yTrue.equal(yPred).toFloat().mean() };
}
