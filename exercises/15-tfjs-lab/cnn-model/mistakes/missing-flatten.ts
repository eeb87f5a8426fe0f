import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$3\\times3\\times128$인 특징 지도를 벡터로 펴지 않고 완전연결층에 넣었습니다. `dense`가 아홉 자리마다 따로 적용되어 모수가 $(128+1)\\times512$개뿐이고, 그림 하나에 확률이 아홉 벌 나옵니다. 합성곱이 끝난 뒤 `flatten` 층을 두세요.',
  en: 'The $3\\times3\\times128$ feature maps go into the dense layer without being unrolled. `dense` then works on each of the nine places by itself, with only $(128+1)\\times512$ parameters, and an image gets nine sets of probabilities. Put a `flatten` layer behind the convolutions.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu', inputShape: [28, 28, 1] }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
