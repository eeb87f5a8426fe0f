import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이웃하지 않은 층끼리도 이어진 것으로 세었습니다. 순방향신경망에서 한 층은 **바로 앞 층**하고만 이어집니다.',
  en: 'You joined layers that are not neighbors. In a feedforward network a layer is connected to the one **right before it** only.',
};

export function countParameters(layers: number[]) {
  const pairs = layers.flatMap((from, first) => layers.slice(first + 1).map((to) => from * to));
  const biases = layers.slice(1).reduce((total, size) => total + size, 0);
  return pairs.reduce((total, weights) => total + weights, biases);
}
