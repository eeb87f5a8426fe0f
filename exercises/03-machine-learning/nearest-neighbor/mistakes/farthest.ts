import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가장 가까운 예가 아니라 가장 **먼** 예를 골랐습니다. 거리는 작을수록 가까우므로 최댓값이 아니라 최솟값의 자리를 찾습니다.',
  en: 'You picked the **farthest** example. A distance is small where examples are close: look for the place of the minimum, not of the maximum.',
};

export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): tf.Tensor {
  const squared = x.expandDims(1).sub(trainX.expandDims(0)).square().sum(2);
  return trainY.gather(squared.argMax(1));
}
