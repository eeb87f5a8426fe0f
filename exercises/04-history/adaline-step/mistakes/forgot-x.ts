import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차에 입력 $x$를 곱하지 않아 모든 가중치가 같은 만큼 움직입니다. $w\\cdot x$를 $w_j$로 미분하면 $x_j$이므로 가중치마다 자신의 입력을 곱해야 합니다.',
  en: 'The error is not multiplied by the inputs, so all weights move by the same amount. The derivative of $w\\cdot x$ with respect to $w_j$ is $x_j$: each weight needs its own input.',
};

export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = tf.sub(y, w.mul(x).sum());
  return w.add(error.mul(eta));
}
