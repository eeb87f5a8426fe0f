import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모형의 입력이 길이 784인 벡터입니다. 입력은 `[28, 28]`인 그림이어야 하고, 벡터로 펴는 일은 모형의 첫 층인 `flatten`이 맡습니다.',
  en: 'Your model takes vectors of length 784. It should take images of `[28, 28]`; unrolling them is the work of its first layer, `flatten`.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 512, activation: 'relu', inputShape: [784] }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
