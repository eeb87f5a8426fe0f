import * as tf from '@tensorflow/tfjs';

/**
 * 함수형 모형입니다. 층을 앞 층의 출력에 차례로 적용하고, 양 끝을 지정하여 모형으로 묶습니다.
 * The functional style: each layer is applied to what the one before gave, and the model is named by its two ends.
 */
export function mnistModel(): tf.LayersModel {
  const input = tf.input({ shape: [28, 28] });
  const pixels = tf.layers.flatten().apply(input) as tf.SymbolicTensor;
  const hidden = tf.layers.dense({ units: 512, activation: 'relu' }).apply(pixels) as tf.SymbolicTensor;
  const output = tf.layers.dense({ units: 10, activation: 'softmax' }).apply(hidden) as tf.SymbolicTensor;
  return tf.model({ inputs: input, outputs: output });
}
