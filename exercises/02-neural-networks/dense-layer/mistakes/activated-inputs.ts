import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '활성화 함수를 **입력**에 적용했습니다: $a(X)W+b$. 한 층은 가중합을 먼저 구하고 그 결과에 활성화 함수를 적용합니다.',
  en: 'You applied the activation to the **inputs**: $a(X)W+b$. A layer forms its weighted sums first and applies the activation to them.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): tf.Tensor {
  return (activate(x, activation) as tf.Tensor2D).matMul(w).add(b);
}
