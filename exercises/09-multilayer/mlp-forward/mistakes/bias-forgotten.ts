import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 더하지 않았습니다. 층마다 가중치 행렬을 곱한 다음, ReLU를 적용하기 **전에** 그 층의 `biases`를 더해야 합니다.',
  en: 'You never add the biases. Each layer multiplies by its weights and then adds its entry of `biases`, **before** ReLU.',
};

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    const z = h.matMul(w);
    h = layer < weights.length - 1 ? z.relu() : z;
  });
  return h;
}
