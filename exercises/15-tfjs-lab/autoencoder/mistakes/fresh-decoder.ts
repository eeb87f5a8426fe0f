import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '디코더를 새로 만들어 돌려주었습니다. 인코더와 함께 학습한 디코더만이 그 코드를 읽을 수 있으며, 새 디코더의 가중치는 난수일 뿐입니다. 학습시킨 모형에 들어 있는 바로 그 두 모형을 돌려주세요.',
  en: 'The decoder that you return was made anew. Only the decoder that was trained along with the encoder can read its codes; the weights of a new one are random. Return the very two models that your trained model consists of.',
};

const CODE = 48;

export async function autoencoder(x: tf.Tensor3D) {
  const encode = makeEncoder();
  const whole = tf.sequential({ layers: [encode, makeDecoder()] });
  whole.compile({ optimizer: tf.train.adam(0.006), loss: 'meanSquaredError' });
  await whole.fit(x, x, { epochs: 1, batchSize: 20 });
  return { encode, decode: makeDecoder() };
}

function makeEncoder() {
  return tf.sequential({
    layers: [tf.layers.flatten({ inputShape: [28, 28] }), tf.layers.dense({ units: CODE })],
  });
}

function makeDecoder() {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 28 * 28, inputShape: [CODE] }),
      tf.layers.reshape({ targetShape: [28, 28] }),
    ],
  });
}
