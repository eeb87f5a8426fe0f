import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행이 아니라 **열**마다 합이 1입니다. 한 행이 예 하나이고 범주는 열에 놓여 있으므로, 최댓값과 합을 축 1을 따라 구해야 합니다: `max(1, true)`, `sum(1, true)`.',
  en: 'Your **columns** sum to 1, not your rows. One row is one example and the categories lie along it, so maximum and sum go along axis 1: `max(1, true)`, `sum(1, true)`.',
};

export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.sub(z.max(0, true)).exp();
  return exponentials.div(exponentials.sum(0, true));
}
