import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '입력이 $32\\times32\\times3$입니다. 이것은 컬러 그림인 CIFAR-10의 모양입니다. MNIST의 숫자는 $28\\times28$인 흑백 그림이므로 채널이 하나입니다.',
  en: 'Your input is $32\\times32\\times3$, the shape of the colour pictures of CIFAR-10. The digits of MNIST are grey images of $28\\times28$, with one channel.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu', inputShape: [32, 32, 3] }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
