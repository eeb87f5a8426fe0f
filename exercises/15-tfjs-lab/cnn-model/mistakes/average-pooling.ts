import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '풀링층이 창 안의 평균을 냅니다. 출력의 모양과 모수의 수는 같아도 다른 신경망입니다. 이 문제에서는 창 안에서 가장 큰 값을 남기는 최대 풀링을 씁니다.',
  en: 'Your poolings take the mean of each window. Shapes and counts are the same, but the network is another one: here the largest value of each window is kept, by max pooling.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu', inputShape: [28, 28, 1] }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
