import * as tf from '@tensorflow/tfjs';

/**
 * `validationSplit`은 나머지를 섞기 전에 마지막 4분의 1을 떼어 둡니다. 그래서 그 자료는 어떤 걸음에도 쓰이지 않습니다.
 * `validationSplit` sets the last quarter aside before the rest is shuffled, so no step ever sees it.
 */
export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy', metrics: ['accuracy'] });
  const { history } = await model.fit(x, y, { epochs, batchSize, validationSplit: 0.25 });
  return { accuracy: history['acc'], valAccuracy: history['val_acc'] };
}
