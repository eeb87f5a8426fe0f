import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '합성곱층에 `padding: "same"`을 주어 가장자리를 0으로 채웠습니다. 그러면 그림의 크기가 28, 14, 7로 이어져 Flatten 뒤의 값이 1,152개가 아니라 6,272개가 되고, 모수도 훨씬 많아집니다. 이 신경망은 채우지 않습니다.',
  en: 'Your convolutions pad the borders with zeros (`padding: "same"`). Sizes then go 28, 14, 7, Flatten gives 6,272 values in place of 1,152, and the next layer has far more parameters. This network does not pad.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({
        filters: 32,
        kernelSize: 3,
        padding: 'same',
        activation: 'relu',
        inputShape: [28, 28, 1],
      }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, padding: 'same', activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, padding: 'same', activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
