import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합까지만 계산하고 활성화 함수를 적용하지 않았습니다. `activation`이 무엇이든 항등함수일 때의 값이 나옵니다.',
  en: 'You stopped at the weighted sum: whatever `activation` says, the value is that of the identity.',
};

export function neuron(x: tf.Tensor1D, w: tf.Tensor1D, b: number, _activation: string): tf.Tensor {
  return x.dot(w).add(b);
}
