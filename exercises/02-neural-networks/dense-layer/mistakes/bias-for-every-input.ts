import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 입력마다 한 번씩, 모두 $p$번 더했습니다. 합을 구하는 안쪽 반복문에서 편향을 빼내어 뉴런마다 **한 번만** 더하세요.',
  en: 'You added the bias once for every input, $p$ times in all. Take it out of the inner loop that sums: each neuron adds its bias **once**.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): tf.Tensor {
  return activate(x.matMul(w).add(b.mul(x.shape[1])), activation);
}
