import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '드롭아웃의 `rate`가 0.8입니다. TF.js와 Keras의 `rate`는 남기는 비율이 아니라 끄는 비율이므로, 학습할 때 뉴런의 80%가 꺼집니다. 20%만 끄도록 고치세요.',
  en: 'The `rate` of your dropout is 0.8. In TF.js and Keras it is the share switched off, not the share kept, so 80 % of the neurons would be off in training. Only 20 % should be.',
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
      tf.layers.dropout({ rate: 0.8 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
