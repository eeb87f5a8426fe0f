import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'tanh의 미분에서 제곱이 빠졌습니다. $1-\\tanh x$는 $x$가 작아질수록 2에 가까워지지만, 미분 $1-\\tanh^2 x$는 0의 양쪽에서 모두 0으로 줄어듭니다.',
  en: 'The square is missing in the derivative of tanh. $1-\\tanh x$ approaches 2 on the far left, while the derivative, $1-\\tanh^2 x$, falls to 0 on both sides.',
};

export function activationDerivatives(x: tf.Tensor) {
  const sigmoid = x.sigmoid();
  return {
    sigmoid: sigmoid.mul(tf.sub(1, sigmoid)),
    tanh: tf.sub(1, x.tanh()),
    relu: x.greater(0).toFloat(),
  };
}
