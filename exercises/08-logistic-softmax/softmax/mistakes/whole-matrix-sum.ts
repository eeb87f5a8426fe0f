import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행렬 **전체**의 합으로 나누었습니다. 그러면 모든 값을 더해야 1이 됩니다. 소프트맥스는 예마다, 곧 행마다 따로 계산합니다: `sum(1, true)`.',
  en: 'You divided by the sum of the **whole** matrix, so that all entries together sum to 1. Softmax works on each example, that is each row, by itself: `sum(1, true)`.',
};

export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.sub(z.max(1, true)).exp();
  return exponentials.div(exponentials.sum());
}
