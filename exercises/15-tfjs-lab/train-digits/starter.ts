import * as tf from '@tensorflow/tfjs';

/**
 * 숫자 그림을 분류하는 신경망을 만들어 학습시키고 돌려줍니다.
 * Builds a network that classifies pictures of digits, trains it and returns it.
 *
 * @param x [n, 28, 28] 그림, 화소는 0에서 1 · images, pixels from 0 to 1
 * @param y [n] 범주 0–9 · classes 0–9
 */
export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D): Promise<tf.LayersModel> {
  const model = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });

  const epochs = 3;
  // fit에 callbacks로 주면 학습하는 동안 손실의 곡선을 그립니다. · Given to fit, they draw the loss while it trains.
  const losses: number[] = [];
  const callbacks = {
    async onEpochEnd(epoch: number, logs?: tf.Logs) {
      losses.push(logs?.loss ?? Number.NaN);
      show.progress(epoch + 1, epochs);
      show.line(losses, { title: 'loss', xLabel: 'epoch' });
      await tf.nextFrame();
    },
  };

  // 은닉층을 더하고, compile과 fit으로 학습시키세요. · Add a hidden layer, then train with compile and fit.

  return model;
}
