import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층에 소프트맥스가 없어 확률이 아니라 로짓이 나옵니다. PyTorch에서는 흔히 이렇게 쓰지만 여기서는 출력층에 `activation: "softmax"`를 넣습니다.',
  en: 'The output layer has no softmax, so the model gives logits and not probabilities. That is common in PyTorch; here the output layer gets `activation: "softmax"`.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dense({ units: 10 }),
    ],
  });
}
