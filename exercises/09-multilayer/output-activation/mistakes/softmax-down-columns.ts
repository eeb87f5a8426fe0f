import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '소프트맥스를 **열**을 따라 적용하여 예들이 서로 확률을 나누어 가졌습니다. 나누어 가져야 하는 것은 한 예의 범주들이므로, 합이 1이 되는 방향은 행입니다.',
  en: 'Your softmax runs **down the columns**, so that the examples share the probability among themselves. It is the categories of one example that share it: each row has to sum to 1.',
};

type Task = 'regression' | 'binary' | 'multiclass';

export function outputActivation(z: tf.Tensor2D, task: Task) {
  if (task === 'regression') return z;
  return task === 'binary' ? z.sigmoid() : z.transpose().softmax().transpose();
}
