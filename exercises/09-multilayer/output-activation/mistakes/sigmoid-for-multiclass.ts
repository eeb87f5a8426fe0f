import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '다중분류에 시그모이드를 썼습니다. 범주는 서로 배타적이므로 한 예의 확률을 모두 더하면 1이어야 하는데, 원소마다 따로 적용하는 시그모이드로는 그렇게 되지 않습니다.',
  en: 'You used the sigmoid for multiclass problems. The categories exclude one another, so an example has to sum to 1; squeezing each entry by itself does not give that.',
};

type Task = 'regression' | 'binary' | 'multiclass';

export function outputActivation(z: tf.Tensor2D, task: Task) {
  return task === 'regression' ? z : z.sigmoid();
}
