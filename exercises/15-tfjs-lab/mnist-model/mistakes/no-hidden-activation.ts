import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층에 활성화 함수가 없습니다. 선형층을 두 개 쌓으면 하나의 선형층과 같아서 은닉층이 하는 일이 없습니다. `activation: "relu"`를 넣으세요.',
  en: 'The hidden layer has no activation. Two linear layers in a row are one linear layer, so the hidden layer adds nothing. Give it `activation: "relu"`.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 512 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
