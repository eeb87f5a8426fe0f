import * as tf from '@tensorflow/tfjs';

type Task = 'regression' | 'binary' | 'multiclass';

/** Each activation maps onto the values that the target can take: all reals, (0, 1), or shares that sum to 1. */
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
