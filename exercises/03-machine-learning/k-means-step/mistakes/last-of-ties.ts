import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 중심에서 똑같이 떨어진 예를 번호가 **큰** 중심에 배정했습니다. 약속은 번호가 **가장 작은** 중심입니다. 거리를 `<=`로 비교하면 같은 거리가 나올 때마다 답이 바뀝니다.',
  en: 'An example equally far from two centres went to the **higher** index. The rule is the **lowest**. A loop that compares with `<=` changes its answer at every equal distance.',
};

export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const k = centers.shape[0];
  const squared = x.expandDims(1).sub(centers.expandDims(0)).square().sum(2);
  const labels = tf.sub(k - 1, squared.reverse(1).argMin(1)).toInt();
  const belongs = tf.range(0, k, 1, 'int32').expandDims(1).equal(labels.expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const means = belongs.matMul(x).div(counts.maximum(1));
  return { labels, centers: tf.where(counts.greater(0), means, centers) };
}
