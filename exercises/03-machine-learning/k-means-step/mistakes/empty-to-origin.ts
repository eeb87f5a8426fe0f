import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '아무 예도 배정되지 않은 중심이 **원점으로** 갔습니다. 0으로 나누는 것은 피했지만, 평균을 낼 예가 없는 중심은 **제자리에** 남아야 합니다.',
  en: 'A centre without examples went **to the origin**. You avoided the division by 0, but a centre that has nothing to average has to **stay where it was**.',
};

export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const labels = x.expandDims(1).sub(centers.expandDims(0)).square().sum(2).argMin(1);
  const cells = tf.range(0, centers.shape[0], 1, 'int32').expandDims(1);
  const belongs = cells.equal(labels.expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const sums = belongs.matMul(x);
  return { labels, centers: sums.div(counts.maximum(1)) };
}
