import * as tf from '@tensorflow/tfjs';

/**
 * 28×28×1 손글씨 숫자를 10개 범주로 분류하는 합성곱 신경망을 만듭니다.
 * Builds a convolutional network that sorts 28×28×1 handwritten digits into 10 classes.
 */
export function cnnModel(): tf.LayersModel {
  const model = tf.sequential();
  // 아래의 층을 지우고 알맞은 층들을 쌓으세요. · Replace this layer by the right ones.
  model.add(tf.layers.dense({ units: 1, inputShape: [1] }));
  return model;
}
