import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '드롭아웃층이 없습니다. 모수가 없어서 `summary()`의 합계만 보면 놓치기 쉽습니다. 뉴런 512개인 층과 출력층 사이에 두세요.',
  en: 'There is no dropout. It has no parameters, so the total of `summary()` does not betray that it is missing. Put it between the layer of 512 neurons and the output layer.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu', inputShape: [28, 28, 1] }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
