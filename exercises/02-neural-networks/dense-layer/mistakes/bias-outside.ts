import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 활성화 함수 **밖에서** 더했습니다: $a(XW)+b$. 편향은 뉴런이 켜지는 임계값을 옮기는 값이므로 활성화 함수 **안에서** 더합니다.',
  en: 'You added the bias **outside** the activation: $a(XW)+b$. It shifts the threshold of a neuron and belongs **inside**.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): tf.Tensor {
  return activate(x.matMul(w), activation).add(b);
}
