import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가장 가까운 훈련 예의 **번호**를 돌려주었습니다. 번호를 찾은 다음, 그 번호로 `trainY`에서 **레이블**을 꺼내야 합니다.',
  en: 'You return the **index** of the closest training example. With that index, look its **label** up in `trainY`.',
};

export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): tf.Tensor {
  return x.expandDims(1).sub(trainX.expandDims(0)).square().sum(2).argMin(1);
}
