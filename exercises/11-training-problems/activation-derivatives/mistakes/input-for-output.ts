import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '미분의 공식에 함숫값이 아니라 **입력** $x$를 그대로 넣었습니다. $\\sigma(1-\\sigma)$와 $1-\\tanh^2$의 $\\sigma$와 $\\tanh$는 $x$에서 구한 함숫값이므로, 먼저 함수를 적용한 다음 공식에 넣어야 합니다.',
  en: 'You put the **input** $x$ itself into the formulas. In $\\sigma(1-\\sigma)$ and $1-\\tanh^2$ the letters mean the values of the functions at $x$: apply the functions first.',
};

export function activationDerivatives(x: tf.Tensor) {
  return {
    sigmoid: x.mul(tf.sub(1, x)),
    tanh: tf.sub(1, x.square()),
    relu: x.greater(0).toFloat(),
  };
}
