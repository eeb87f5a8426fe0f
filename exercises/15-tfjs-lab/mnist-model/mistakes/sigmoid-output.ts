import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층의 활성화 함수가 시그모이드입니다. 시그모이드는 범주마다 따로 0과 1 사이의 값을 내어 합이 1이 되지 않습니다. 열 개 가운데 하나를 고르는 다중분류에는 소프트맥스를 씁니다.',
  en: 'The output activation is the sigmoid, which gives every class its own value between 0 and 1; they do not sum to 1. To choose one of ten classes, use softmax.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'sigmoid' }),
    ],
  });
}
