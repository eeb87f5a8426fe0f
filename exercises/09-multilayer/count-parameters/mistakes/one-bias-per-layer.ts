import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 **층마다** 하나씩 세었습니다. 편향은 층이 함께 쓰는 수가 아니라 뉴런마다 하나씩 있는 수입니다.',
  en: 'You counted one bias **per layer**. A bias is not shared by a layer: every neuron has its own.',
};

export function countParameters(layers: number[]) {
  return layers.slice(1).reduce((total, size, index) => total + layers[index]! * size + 1, 0);
}
