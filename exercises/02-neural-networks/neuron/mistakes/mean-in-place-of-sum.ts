import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 아니라 가중**평균**을 구했습니다. $w_jx_j$를 모두 더할 뿐 입력의 개수 $p$로 나누지 않습니다.',
  en: 'You took the **mean** of the products $w_jx_j$. They are summed, and not divided by the number $p$ of inputs.',
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, activation: string): tf.Tensor {
  const z = x.mul(w).mean().add(b);
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
}
