import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '합성곱층에 활성화 함수가 없습니다. TF.js에서는 적지 않으면 항등함수가 되고, 합성곱은 가중합일 뿐이므로 비선형성이 풀링에만 남습니다. 합성곱층마다 ReLU를 넣으세요.',
  en: 'The convolutions have no activation. TF.js then takes the identity, and as a convolution is a weighted sum, only the poolings are left to be nonlinear. Give every convolution its ReLU.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, inputShape: [28, 28, 1] }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3 }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
