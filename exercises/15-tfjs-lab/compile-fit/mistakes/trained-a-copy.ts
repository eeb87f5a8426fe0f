import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '받은 모형은 그대로 두고 새로 만든 모형을 학습시켰습니다. 부른 쪽이 가진 것은 받은 모형이므로 `model`에 바로 `compile`과 `fit`을 불러야 합니다.',
  en: 'You trained a new model and left the given one as it was. The caller holds the given one: call `compile` and `fit` on `model` itself.',
};

export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  const own = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 8, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
  own.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const { history } = await own.fit(x, y, { epochs, batchSize, validationSplit: 0.25 });
  return { accuracy: history['acc'], valAccuracy: history['val_acc'] };
}
