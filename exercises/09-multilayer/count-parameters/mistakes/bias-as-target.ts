import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 앞 층의 뉴런 하나로 센 것은 좋지만, 그 뉴런으로 **들어가는** 연결까지 세었습니다. 값이 늘 1인 자리에는 아무것도 들어가지 않습니다. 앞 층에만 1을 더하고 뒤 층에는 더하지 마세요.',
  en: 'Treating the bias as one more neuron of the layer before is fine, but you also count connections **into** it. Nothing flows into a constant 1: add 1 to the layer before only, not to the layer behind.',
};

export function countParameters(layers: number[]) {
  return layers.slice(1).reduce((total, size, index) => total + (layers[index]! + 1) * (size + 1), 0);
}
