import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향 $b$가 빠졌습니다. 행렬곱 $XW$의 모든 행에 $b$를 더한 다음 활성화 함수를 적용하세요.',
  en: 'The bias $b$ is missing. Add it to every row of the product $XW$ before the activation function.',
};

const activate = (z: tf.Tensor, activation: string): tf.Tensor => {
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  return activation === 'relu' ? z.relu() : z;
};

export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): tf.Tensor {
  return activate(x.matMul(w), activation);
}
