import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 목록이 `undefined`입니다. 강의의 파이썬 코드는 `history["accuracy"]`라고 쓰지만 TF.js의 기록에는 그런 이름이 없습니다. `Object.keys(history)`를 출력해 이름을 확인하세요.',
  en: 'Both lists are `undefined`. The Python of the course says `history["accuracy"]`, but the history of TF.js has no such name. Print `Object.keys(history)` to see the names.',
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
  return { accuracy: history['accuracy'], valAccuracy: history['val_accuracy'] };
}
