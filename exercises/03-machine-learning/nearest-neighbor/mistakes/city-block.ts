import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '좌표의 차이를 제곱하지 않고 **절댓값**을 더했습니다. 그것은 맨해튼 거리이며, 가장 가까운 이웃이 달라질 수 있습니다. 유클리드 거리에서는 차이를 제곱하여 더합니다.',
  en: 'You added the **absolute values** of the differences. That is the Manhattan distance, whose nearest neighbour may be another one. The Euclidean distance adds squares.',
};

export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): tf.Tensor {
  const distance = x.expandDims(1).sub(trainX.expandDims(0)).abs().sum(2);
  return trainY.gather(distance.argMin(1));
}
