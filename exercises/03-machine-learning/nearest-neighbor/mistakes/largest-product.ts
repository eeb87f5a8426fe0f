import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '거리 대신 **내적**이 가장 큰 예를 골랐습니다. 내적은 가까운 예보다 길이가 긴 예를 좋아합니다. 두 점의 차이를 구하여 그 크기를 재세요.',
  en: 'You picked the example with the largest **inner product**, which favours long vectors over close ones. Measure the size of the difference of two points instead.',
};

export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): tf.Tensor {
  const products = x.expandDims(1).mul(trainX.expandDims(0)).sum(2);
  return trainY.gather(products.argMax(1));
}
