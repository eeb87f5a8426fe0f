import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$w_1$의 경사에 $x_i$가 빠졌습니다. 연쇄법칙에 따라 $\\partial(w_0+w_1x_i-y_i)/\\partial w_1 = x_i$이므로, 오차에 $x_i$를 곱한 다음 평균을 내야 합니다.',
  en: 'The gradient for $w_1$ lacks the factor $x_i$. By the chain rule $\\partial(w_0+w_1x_i-y_i)/\\partial w_1 = x_i$: multiply each error by $x_i$ before taking the mean.',
};

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const step = x.mul(w1).add(w0).sub(y).mean().mul(eta);
  return { w0: tf.sub(w0, step), w1: tf.sub(w1, step) };
}
