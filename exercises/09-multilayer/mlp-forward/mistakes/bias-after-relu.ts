import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 ReLU **다음에** 더했습니다. 편향은 가중합의 일부이므로 ReLU 앞에서 더해야 합니다. 그래야 편향이 뉴런이 켜지는 문턱을 옮길 수 있습니다.',
  en: 'You add the bias **after** ReLU. It is part of the weighted sum and comes before: that is how a bias moves the threshold at which a neuron switches on.',
};

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    const z = h.matMul(w);
    h = (layer < weights.length - 1 ? z.relu() : z).add(biases[layer]!);
  });
  return h;
}
