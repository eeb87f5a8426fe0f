import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '인코더가 그림을 벡터로 펴기만 했습니다. 코드의 길이가 784로 그림과 같으므로 줄어든 것이 없고 배울 것도 없습니다. 64개 이하의 수만 내는 완전연결층을 인코더에 넣고, 디코더와 함께 학습시키세요.',
  en: 'Your encoder only unrolls the image. A code of 784 numbers is as long as the image itself: nothing is compressed, and nothing is left to learn. Give the encoder a dense layer of at most 64 neurons, and train it with the decoder.',
};

export function autoencoder(_x: tf.Tensor3D) {
  const encode = tf.sequential({ layers: [tf.layers.flatten({ inputShape: [28, 28] })] });
  const decode = tf.sequential({
    layers: [tf.layers.reshape({ targetShape: [28, 28], inputShape: [28 * 28] })],
  });
  return { encode, decode };
}
