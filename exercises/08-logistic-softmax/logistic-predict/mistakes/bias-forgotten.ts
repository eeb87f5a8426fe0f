import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합에 편향 $w_0$이 빠졌습니다. `w`의 0번 값은 설명변수와 곱하지 않고 그대로 더합니다. 편향이 없으면 $x = 0$에서의 확률이 언제나 0.5가 됩니다.',
  en: 'The bias $w_0$ is missing from the weighted sum. The value at index 0 of `w` multiplies no variable and is added as it is. Without it, the probability at $x = 0$ would always be 0.5.',
};

export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const probability = x.dot(w.slice(1)).sigmoid();
  return { probability, label: probability.greater(0.5).toInt() };
}
