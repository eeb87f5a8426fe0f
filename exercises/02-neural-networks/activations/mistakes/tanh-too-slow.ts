import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'tanh로 $2\\sigma(x)-1$을 돌려주었습니다. 이것은 $\\tanh\\frac{x}{2}$입니다. 두 함수의 관계는 $\\tanh x = 2\\sigma(2x)-1$입니다.',
  en: 'For tanh you return $2\\sigma(x)-1$, which is $\\tanh\\frac{x}{2}$. The two functions are related by $\\tanh x = 2\\sigma(2x)-1$.',
};

export function activations(x: tf.Tensor) {
  const sigmoid = x.sigmoid();
  return { identity: x, sigmoid, tanh: sigmoid.mul(2).sub(1), relu: x.relu() };
}
