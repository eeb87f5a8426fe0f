import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '어떤 그림을 넣어도 같은 그림이 나옵니다. 가중치를 모두 0에서 시작하면 코드가 늘 0이고 가중치의 경사도 0이어서, 출력층의 편향만 평균 그림을 배웁니다. `kernelInitializer`를 지우면 TF.js가 알맞은 난수로 시작합니다.',
  en: 'Whatever image goes in, the same one comes out. When all weights start at 0, codes are 0 and so are the gradients of the weights; only the bias of the output layer learns, namely the mean image. Without a `kernelInitializer`, TF.js starts from suitable random numbers.',
};

const CODE = 48;

export async function autoencoder(x: tf.Tensor3D) {
  const encode = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: CODE, kernelInitializer: 'zeros' }),
    ],
  });
  const decode = tf.sequential({
    layers: [
      tf.layers.dense({ units: 28 * 28, inputShape: [CODE], kernelInitializer: 'zeros' }),
      tf.layers.reshape({ targetShape: [28, 28] }),
    ],
  });
  const whole = tf.sequential({ layers: [encode, decode] });
  whole.compile({ optimizer: tf.train.adam(0.006), loss: 'meanSquaredError' });
  await whole.fit(x, x, { epochs: 1, batchSize: 20 });
  return { encode, decode };
}
