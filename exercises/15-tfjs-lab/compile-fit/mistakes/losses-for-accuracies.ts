import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '정확도가 아니라 손실을 돌려주었습니다. 손실은 학습할수록 작아지고 1을 넘기도 합니다. `compile`에 `metrics`를 주어 정확도를 기록하게 한 다음 그것을 돌려주세요.',
  en: 'You return the losses, which shrink with training and may exceed 1, in place of the accuracies. Have the accuracy recorded by giving `compile` its `metrics`, and return that.',
};

export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
  const { history } = await model.fit(x, y, { epochs, batchSize, validationSplit: 0.25 });
  return { accuracy: history['loss'], valAccuracy: history['val_loss'] };
}
