import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력층에 소프트맥스가 없는데 손실은 확률을 받는 `sparseCategoricalCrossentropy`입니다. 이 손실은 음수인 출력을 0으로 잘라 내므로 경사가 사라져 학습이 되지 않습니다. 출력층에 `activation: "softmax"`를 넣거나, 로짓을 받는 손실을 쓰세요.',
  en: 'The output layer has no softmax, but the loss `sparseCategoricalCrossentropy` takes probabilities. It clips negative outputs to 0, where the gradient vanishes, and nothing is learned. Give the output layer `activation: "softmax"`, or use a loss that takes logits.',
};

export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D) {
  const model = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 24, activation: 'relu' }),
      tf.layers.dense({ units: 10 }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'sparseCategoricalCrossentropy' });
  await model.fit(x, y, { epochs: 1, batchSize: 80 });
  return model;
}
