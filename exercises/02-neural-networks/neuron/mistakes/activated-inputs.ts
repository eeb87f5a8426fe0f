import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '활성화 함수를 입력마다 적용한 다음에 더했습니다: $\\sum_j w_j\\,a(x_j)+b$. 뉴런은 **먼저 모두 더하고** 그 합에 활성화 함수를 한 번 적용합니다.',
  en: 'You applied the activation to each input and then summed: $\\sum_j w_j\\,a(x_j)+b$. A neuron **sums first** and applies the activation once, to the sum.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): tf.Tensor {
  return (activate(x, activation) as tf.Tensor1D).dot(w).add(b);
}
