import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치만 세고 **편향**을 빠뜨렸습니다. 입력층을 뺀 모든 뉴런에는 편향이 하나씩 있습니다.',
  en: 'You counted the weights but left out the **biases**. Every neuron outside the input layer has one.',
};

export function countParameters(layers: number[]) {
  return layers.slice(1).reduce((total, size, index) => total + layers[index]! * size, 0);
}
