import * as tf from '@tensorflow/tfjs';

const PIXELS = 28 * 28;
const CODE = 48;
const EPOCHS = 2;
const BATCH = 25;

/**
 * 코드가 무엇이든 평균 그림에서 시작합니다. 그래서 첫 걸음부터 그림마다 평균에 무엇을 더할지를 배웁니다.
 * Starts from the mean image, whatever the code, so that from the first step on it learns what single images add to that.
 */
export function autoencoder(x: tf.Tensor3D) {
  const mean = x.reshape<tf.Tensor2D>([x.shape[0], PIXELS]).mean<tf.Tensor1D>(0);
  const encode = tf.sequential({
    layers: [tf.layers.flatten({ inputShape: [28, 28] }), tf.layers.dense({ units: CODE })],
  });
  const decode = tf.sequential({
    layers: [
      tf.layers.dense({ units: PIXELS, inputShape: [CODE], weights: [tf.zeros([CODE, PIXELS]), mean] }),
      tf.layers.reshape({ targetShape: [28, 28] }),
    ],
  });
  const optimizer = tf.train.momentum(0.01, 0.85);
  for (let step = 0; step < (EPOCHS * x.shape[0]) / BATCH; step += 1) {
    // 그림은 이미 무작위 순서이므로, 배치를 차례로 자르고 끝에 이르면 처음으로 돌아갑니다.
    // Images come in random order already, so batches follow one another and start again at the end.
    const start = (step * BATCH) % x.shape[0];
    const size = Math.min(BATCH, x.shape[0] - start);
    optimizer.minimize(() => {
      const images = x.slice([start], [size]);
      const restored = decode.apply(encode.apply(images)) as tf.Tensor3D;
      const errors = restored.sub(images).flatten();
      return errors.dot(errors).div<tf.Scalar>(size);
    });
  }
  return { encode, decode };
}
