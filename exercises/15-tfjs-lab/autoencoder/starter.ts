import * as tf from '@tensorflow/tfjs';

/** 코드의 길이: 2로는 모자랍니다. · Length of the code: 2 is not enough. */
const CODE = 2;
const EPOCHS = 4;

/**
 * 그림을 짧은 코드로 줄이는 encode와 코드에서 그림을 되살리는 decode를 함께 학습시켜 돌려줍니다.
 * Trains encode, which shortens images to codes, together with decode, which restores them, and returns both.
 *
 * @param x [n, 28, 28] 그림, 화소는 0에서 1 · images, pixels from 0 to 1
 */
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
  // encode와 decode를 이은 모형을 컴파일하세요. · Compile a model of encode followed by decode.

  const losses: number[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // 여기서 한 에포크를 학습시키세요. · Train for one epoch here.

    losses.push(showRestored(x, encode, decode));
    show.line(losses, { title: 'loss', xLabel: 'epoch' });
    show.progress(epoch + 1, EPOCHS);
    await tf.nextFrame();
  }
  return { encode, decode };
}

/** 첫 그림과 되살린 그림을 나란히 그리고 손실을 냅니다. · Draws the first image beside its restoration; gives the loss. */
function showRestored(x: tf.Tensor3D, encode: tf.LayersModel, decode: tf.LayersModel): number {
  return tf.tidy(() => {
    const restored = decode.predict(encode.predict(x)) as tf.Tensor3D;
    const pair = tf.concat([x.slice([0], [1]), restored.slice([0], [1])], 2).squeeze([0]);
    show.image(pair, { title: 'original · restored', min: 0, max: 1 });
    return tf.losses.meanSquaredError(x, restored).dataSync()[0] ?? 0;
  });
}
