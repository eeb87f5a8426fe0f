import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 목록이 서로 바뀌었습니다. `accuracy`에 검증 정확도가, `valAccuracy`에 학습 정확도가 들어 있습니다.',
  en: 'The two lists have changed places: `accuracy` holds the validation accuracies and `valAccuracy` those of training.',
};

export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const { history } = await model.fit(x, y, { epochs, batchSize, validationSplit: 0.25 });
  return { accuracy: history['val_acc'], valAccuracy: history['acc'] };
}
