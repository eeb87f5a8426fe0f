import * as tf from '@tensorflow/tfjs';

/**
 * 층을 함수로 봅니다. 하나씩 차례로 적용하면 모양은 라이브러리가 정합니다.
 * A layer is a function here; applying one after the other leaves the shapes to the library.
 */
export function cnnModel(): tf.LayersModel {
  const image = tf.input({ shape: [28, 28, 1] });
  const layers = [
    ...block(32),
    tf.layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2] }),
    ...block(64),
    tf.layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2] }),
    ...block(128),
    tf.layers.flatten(),
    tf.layers.dense({ units: 512 }),
    tf.layers.reLU(),
    tf.layers.dropout({ rate: 0.2 }),
    tf.layers.dense({ units: 10 }),
    tf.layers.softmax(),
  ];
  let output = image;
  for (const layer of layers) output = layer.apply(output) as tf.SymbolicTensor;
  return tf.model({ inputs: image, outputs: output });
}

function block(filters: number) {
  return [
    tf.layers.conv2d({ filters, kernelSize: [3, 3], padding: 'valid' }),
    tf.layers.activation({ activation: 'relu' }),
  ];
}
