import * as tf from '@tensorflow/tfjs';

/**
 * 모수는 401,920 + 5,130개입니다. Flatten에는 모수가 없습니다.
 * 401,920 + 5,130 parameters; Flatten has none.
 */
export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
