import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\frac{e^z}{1+e^z}$로 계산하여 $z$가 크면 $\\infty/\\infty$, 곧 NaN이 됩니다. 분자와 분모를 $e^z$으로 나눈 $\\frac{1}{1+e^{-z}}$은 $z$가 어느 쪽으로 커도 1이나 0으로 다가갑니다.',
  en: 'You used $\\frac{e^z}{1+e^z}$, which becomes $\\infty/\\infty$, that is NaN, for a large $z$. Divided through by $e^z$ it reads $\\frac{1}{1+e^{-z}}$, which tends to 1 or 0 however large $z$ gets on either side.',
};

export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const exponential = x.dot(w.slice(1)).add(w.slice(0, 1)).exp();
  const probability = exponential.div(exponential.add(1));
  return { probability, label: probability.greater(0.5).toInt() };
}
