import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합 $XW + b$까지만 계산하고 활성화 함수를 적용하지 않았습니다. `activation`에 따라 함수를 골라 적용하세요.',
  en: 'You stopped at the weighted sums $XW + b$. Apply the function that `activation` names.',
};

export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, _activation: string): tf.Tensor {
  return x.matMul(w).add(b);
}
