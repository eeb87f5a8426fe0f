import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향 $b$가 빠졌습니다. 가중합 $\\sum_j w_jx_j$에 $b$를 더한 다음 활성화 함수를 적용하세요.',
  en: 'The bias $b$ is missing. Add it to the weighted sum $\\sum_j w_jx_j$ before the activation function.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): tf.Tensor {
  return activate(x.dot(w), activation);
}
