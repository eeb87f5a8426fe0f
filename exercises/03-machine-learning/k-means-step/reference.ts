import * as tf from '@tensorflow/tfjs';

/**
 * 소속을 나타내는 행렬이 있으면 개수도 합도 한 번에 구합니다. 예가 하나도 없는 행에서는 0으로 나누지 않게 합니다.
 * A table of who belongs where turns both counts and sums into one step each; an empty row must not divide.
 */
export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const squared = x.expandDims(1).sub(centers.expandDims(0)).square().sum(2);
  const labels = squared.argMin(1);
  const cells = tf.range(0, centers.shape[0], 1, 'int32').expandDims(1);
  const belongs = cells.equal(labels.expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const means = belongs.matMul(x).div(counts.maximum(1));
  return { labels, centers: tf.where(counts.greater(0), means, centers) };
}
