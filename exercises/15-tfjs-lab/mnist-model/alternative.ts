import * as tf from '@tensorflow/tfjs';

/** The functional style: each layer is applied to what the one before gave, and the model is named by its two ends. */
export function mnistModel(): tf.LayersModel {
  const input = tf.input({ shape: [28, 28] });
  const pixels = tf.layers.flatten().apply(input) as tf.SymbolicTensor;
  const hidden = tf.layers.dense({ units: 512, activation: 'relu' }).apply(pixels) as tf.SymbolicTensor;
  const output = tf.layers.dense({ units: 10, activation: 'softmax' }).apply(hidden) as tf.SymbolicTensor;
  return tf.model({ inputs: input, outputs: output });
}
