import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차를 $y - \\pi$로 두어 로그가능도의 경사를 구했습니다. 손실은 음의 로그가능도이므로 오차는 $\\pi - y$입니다.',
  en: 'With the error as $y - \\pi$ you get the gradient of the log-likelihood. The loss is its negative, so the error is $\\pi - y$.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const error = y.sub(x.matMul(w).softmax());
  return x.matMul(error, true);
}
