import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '인코더가 내는 코드의 길이가 64보다 깁니다. 코드가 길수록 되살리기는 쉽지만 그림을 줄였다고 할 수 없습니다. 가운데 층의 뉴런을 64개 이하로 줄이세요.',
  en: 'The code that your encoder gives has more than 64 numbers. The longer the code, the easier the restoration, but then nothing much was compressed. Give the layer in the middle at most 64 neurons.',
};

const CODE = 80;

export async function autoencoder(x: tf.Tensor3D) {
  const encode = tf.sequential({
    layers: [tf.layers.flatten({ inputShape: [28, 28] }), tf.layers.dense({ units: CODE })],
  });
  const decode = tf.sequential({
    layers: [
      tf.layers.dense({ units: 28 * 28, inputShape: [CODE] }),
      tf.layers.reshape({ targetShape: [28, 28] }),
    ],
  });
  const whole = tf.sequential({ layers: [encode, decode] });
  whole.compile({ optimizer: tf.train.adam(0.006), loss: 'meanSquaredError' });
  await whole.fit(x, x, { epochs: 1, batchSize: 20 });
  return { encode, decode };
}
