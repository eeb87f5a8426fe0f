import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '입력층의 뉴런에도 편향을 세었습니다. 입력층은 데이터를 그대로 내놓을 뿐 가중합을 구하지 않으므로 모수가 없습니다. 편향은 둘째 층부터 셉니다.',
  en: 'You gave biases to the input neurons too. The input layer only hands the data on; it takes no weighted sums and has no parameters. Count biases from the second layer on.',
};

export function countParameters(layers: number[]) {
  const biases = layers.reduce((total, size) => total + size, 0);
  return layers.slice(1).reduce((total, size, index) => total + layers[index]! * size, biases);
}
