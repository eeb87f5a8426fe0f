import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '로그가능도 $\\log L$의 경사를 구했습니다. 손실함수는 여기에 음의 부호를 붙인 $-\\log L$이므로 오차는 $y - \\pi$가 아니라 $\\pi - y$입니다.',
  en: 'You computed the gradient of the log-likelihood $\\log L$. The loss is its negative, so the error is $\\pi - y$ and not $y - \\pi$.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = y.sub(x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid());
  return tf.concat([error.sum().reshape([1]), error.dot(x)]);
}
