import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 모두 0에서 시작했습니다. 그러면 은닉층의 값과 ReLU의 경사가 모두 0이어서 출력층의 편향 말고는 아무것도 움직이지 않습니다. `kernelInitializer`를 지정하지 않으면 TF.js가 알맞은 난수로 시작합니다.',
  en: 'All weights start at 0. Then the hidden values and the gradient of ReLU are 0 as well, and nothing but the bias of the output layer ever moves. Without a `kernelInitializer`, TF.js starts from suitable random numbers.',
};

export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D) {
  const model = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 24, activation: 'relu', kernelInitializer: 'zeros' }),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: 'zeros' }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'sparseCategoricalCrossentropy' });
  await model.fit(x, y, { epochs: 1, batchSize: 80 });
  return model;
}
