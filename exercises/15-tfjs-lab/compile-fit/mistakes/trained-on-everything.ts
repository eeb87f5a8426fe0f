import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '검증 자료를 따로 주었지만 `fit`에는 전체 자료를 넣었습니다. 그러면 마지막 4분의 1도 학습에 쓰이므로 검증 정확도가 처음 보는 자료에 대한 정확도가 아닙니다. 학습에는 앞의 4분의 3만 쓰세요.',
  en: 'You named validation data but gave `fit` all examples, so the last quarter is trained on as well, and the validation accuracy says nothing about unseen examples. Train on the first three quarters only.',
};

export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  const split = Math.floor(0.75 * x.shape[0]);
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const { history } = await model.fit(x, y, {
    epochs,
    batchSize,
    validationData: [x.slice([split]), y.slice([split])],
  });
  return { accuracy: history['acc'], valAccuracy: history['val_acc'] };
}
