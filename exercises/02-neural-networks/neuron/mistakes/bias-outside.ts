import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 활성화 함수 **밖에서** 더했습니다: $a\\left(\\sum_j w_jx_j\\right)+b$. 그러면 시그모이드의 값이 0과 1 사이를 벗어날 수 있습니다. 편향은 활성화 함수가 켜지는 곳을 옮기는 값이므로 **안에서** 더합니다.',
  en: 'You added the bias **outside** the activation: $a\\left(\\sum_j w_jx_j\\right)+b$. A sigmoid may then leave the range from 0 to 1. The bias shifts the place where the activation switches on, so it belongs **inside**.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): tf.Tensor {
  return activate(x.dot(w), activation).add(b);
}
