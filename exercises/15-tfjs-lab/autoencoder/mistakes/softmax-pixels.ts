import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '디코더의 출력층에 소프트맥스가 있습니다. 그러면 화소 784개의 합이 1이 되어 거의 검은 그림만 나옵니다. 소프트맥스는 여러 범주 가운데 하나를 고를 때 쓰고, 화소는 저마다 0과 1 사이의 값이므로 활성화 함수를 빼거나 시그모이드를 쓰세요.',
  en: 'The output layer of your decoder is a softmax. The 784 pixels then sum to 1, so that all images come out nearly black. Softmax chooses one of several classes; every pixel has its own value between 0 and 1. Leave the activation out, or use a sigmoid.',
};

const CODE = 48;

export async function autoencoder(x: tf.Tensor3D) {
  const encode = tf.sequential({
    layers: [tf.layers.flatten({ inputShape: [28, 28] }), tf.layers.dense({ units: CODE })],
  });
  const decode = tf.sequential({
    layers: [
      tf.layers.dense({ units: 28 * 28, inputShape: [CODE], activation: 'softmax' }),
      tf.layers.reshape({ targetShape: [28, 28] }),
    ],
  });
  const whole = tf.sequential({ layers: [encode, decode] });
  whole.compile({ optimizer: tf.train.adam(0.006), loss: 'meanSquaredError' });
  await whole.fit(x, x, { epochs: 1, batchSize: 20 });
  return { encode, decode };
}
