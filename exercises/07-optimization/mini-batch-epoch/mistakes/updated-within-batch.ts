import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '배치 안에서 예마다 가중치를 갱신했습니다. 그것은 걸음만 짧은 확률적 경사하강법입니다. 배치 하나의 경사는 모두 같은 가중치에서 구하여 평균 내고, 배치가 끝날 때 **한 번만** 갱신합니다.',
  en: 'You updated the weights at every example of a batch, which is stochastic gradient descent with shorter steps. The gradients of a batch are all taken at the same weights and averaged, with **one** update when the batch is done.',
};

export function miniBatchEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
  batchSize: number,
) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize);
    for (const i of batch) {
      const error = w0 + w1 * xs[i]! - ys[i]!;
      w0 -= (eta * error) / batch.length;
      w1 -= (eta * error * xs[i]!) / batch.length;
    }
  }
  return { w0, w1 };
}
