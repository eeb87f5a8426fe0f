import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '거리가 같은 예가 둘 이상일 때 **마지막** 예의 레이블을 골랐습니다. 약속은 번호가 **가장 작은** 예입니다. 반복문에서 `<=`로 비교하면 같은 거리가 나올 때마다 답이 바뀝니다.',
  en: 'Among examples at the same distance you picked the **last**. The rule is the **lowest** index. A loop that compares with `<=` changes its answer at every equal distance.',
};

export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): number[] {
  const examples = trainX.arraySync();
  const labels = trainY.arraySync();
  return x.arraySync().map((query) => {
    let best = { squared: Infinity, label: 0 };
    examples.forEach((example, index) => {
      const squared = example.reduce((sum, value, axis) => sum + (value - query[axis]!) ** 2, 0);
      if (squared <= best.squared) best = { squared, label: labels[index]! };
    });
    return best.label;
  });
}
