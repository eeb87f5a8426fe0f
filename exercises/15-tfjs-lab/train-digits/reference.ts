import * as tf from '@tensorflow/tfjs';

/**
 * 그림을 먼저 반으로 줄이면 가중치가 4분의 1이 됩니다. 두 화소 너비의 획은 줄여도 남고, 걸음마다 빨라집니다.
 * Halving the images first leaves a quarter of the weights: strokes two pixels wide survive it, and every step is quicker.
 */
export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D): Promise<tf.LayersModel> {
  const model = tf.sequential({
    layers: [
      tf.layers.reshape({ targetShape: [28, 28, 1], inputShape: [28, 28] }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 32, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'sparseCategoricalCrossentropy' });
  await model.fit(x, y, { epochs: 8, batchSize: 60 });
  return model;
}
