import * as tf from '@tensorflow/tfjs';

type Task = 'regression' | 'binary' | 'multiclass';

/**
 * 활성화 함수는 가중합을 종속변수가 가질 수 있는 값으로 옮깁니다. 실수 전체, (0, 1), 또는 합이 1인 비율입니다.
 * Each activation maps onto the values that the target can take: all reals, (0, 1), or shares that sum to 1.
 */
export function outputActivation(z: tf.Tensor2D, task: Task): tf.Tensor2D {
  switch (task) {
    case 'regression':
      return z;
    case 'binary':
      return z.sigmoid();
    case 'multiclass':
      return z.softmax();
  }
}
