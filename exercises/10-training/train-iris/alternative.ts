import * as tf from '@tensorflow/tfjs';

const EPOCHS = 24;

/**
 * 신경망을 층으로 쌓습니다. `fit`이 꽃을 섞어 미니배치로 나누고, 미니배치마다 가중치를 갱신합니다.
 * The network as layers: `fit` shuffles the flowers, cuts mini-batches and updates after each of them.
 */
export async function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ inputShape: [4], units: 10, activation: 'relu' }),
      tf.layers.dense({ units: 3, activation: 'softmax' }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.1), loss: 'categoricalCrossentropy' });
  await model.fit(x, y, { epochs: EPOCHS, batchSize: 32, shuffle: true, verbose: 0 });
  const [w1, b1, w2, b2] = model.getWeights();
  return { w1, b1, w2, b2 };
}
