import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '시그모이드를 $\\frac{e^x}{1+e^x}$으로 계산했습니다. 수학으로는 같은 식이지만 $x$가 크면 $e^x$이 무한대가 되어 $\\infty/\\infty$, 곧 NaN이 나옵니다. 분자와 분모를 $e^x$으로 나눈 식을 쓰세요.',
  en: 'You computed the sigmoid as $\\frac{e^x}{1+e^x}$. In mathematics that is the same, but for large $x$ the exponential is infinite and $\\infty/\\infty$ is NaN. Divide numerator and denominator by $e^x$ first.',
};

export function activations(x: tf.Tensor) {
  const rising = x.exp();
  return { identity: x, sigmoid: rising.div(rising.add(1)), tanh: x.tanh(), relu: x.relu() };
}
