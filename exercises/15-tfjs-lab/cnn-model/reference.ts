import * as tf from '@tensorflow/tfjs';

/**
 * 모수는 합성곱층에 92,672개, Flatten 뒤에 595,466개입니다. 가중치를 여러 자리에서 함께 쓰는 것은 Flatten 앞뿐입니다.
 * 92,672 parameters in the convolutions and 595,466 behind Flatten: weights are shared only before it.
 */
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
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
