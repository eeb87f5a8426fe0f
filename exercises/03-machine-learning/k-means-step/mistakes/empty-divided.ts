import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '아무 예도 배정되지 않은 중심이 $0/0$, 곧 NaN이 되었습니다. 예의 수가 0인지 먼저 보고, 그런 중심은 받은 자리에 그대로 두세요.',
  en: 'A centre without examples became $0/0$, which is NaN. Look first whether the count is 0, and leave such a centre where it was given.',
};

export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const labels = x.expandDims(1).sub(centers.expandDims(0)).square().sum(2).argMin(1);
  const cells = tf.range(0, centers.shape[0], 1, 'int32').expandDims(1);
  const belongs = cells.equal(labels.expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const sums = belongs.matMul(x);
  return { labels, centers: sums.div(counts) };
}
