import * as tf from '@tensorflow/tfjs';

/**
 * 제곱근을 취해도 가장 작은 거리는 바뀌지 않으므로, 거리의 제곱만 비교합니다.
 * The root of a distance does not change which one is smallest, so squared distances do.
 */
export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): tf.Tensor1D {
  const squared = x.expandDims(1).sub(trainX.expandDims(0)).square().sum(2);
  return trainY.gather(squared.argMin(1));
}
