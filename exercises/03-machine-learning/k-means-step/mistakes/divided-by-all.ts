import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '중심을 옮길 때 배정된 예의 수가 아니라 **전체** 예의 수 $n$으로 나누었습니다. 평균은 그 중심에 배정된 예의 수로 나누어야 합니다.',
  en: 'You divided by the number $n$ of **all** examples. The mean of a centre divides by the number of examples assigned to it.',
};

export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const labels = x.expandDims(1).sub(centers.expandDims(0)).square().sum(2).argMin(1);
  const cells = tf.range(0, centers.shape[0], 1, 'int32').expandDims(1);
  const belongs = cells.equal(labels.expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const sums = belongs.matMul(x);
  return { labels, centers: tf.where(counts.greater(0), sums.div(x.shape[0]), centers) };
}
