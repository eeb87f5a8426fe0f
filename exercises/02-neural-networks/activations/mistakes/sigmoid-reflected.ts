import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '시그모이드가 **감소**합니다. 지수의 부호가 빠져 $\\frac{1}{1+e^{x}}$, 곧 $1-\\sigma(x)$를 계산했습니다.',
  en: 'Your sigmoid **falls**. The sign of the exponent is missing: $\\frac{1}{1+e^{x}}$ is $1-\\sigma(x)$.',
};

export function activations(x: tf.Tensor) {
  const sigmoid = tf.scalar(1).div(x.exp().add(1));
  return { identity: x, sigmoid, tanh: x.tanh(), relu: x.relu() };
}
