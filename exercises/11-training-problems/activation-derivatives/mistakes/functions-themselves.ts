import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '미분이 아니라 활성화 함수의 **값**을 돌려주었습니다. 이 문제는 각 점에서의 기울기를 묻습니다. 시그모이드의 기울기는 아무리 커도 0.25입니다.',
  en: 'You returned the **values** of the activation functions, not their derivatives. What is asked is the slope at every point; that of the sigmoid is never more than 0.25.',
};

export function activationDerivatives(x: tf.Tensor) {
  return { sigmoid: x.sigmoid(), tanh: x.tanh(), relu: x.relu() };
}
