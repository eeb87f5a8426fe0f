import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '벌칙의 경사에 학습률을 곱하지 않았습니다. 경사하강법은 손실함수 **전체**의 경사에 $\\eta$를 곱하여 움직이므로, $\\lambda w$에도 $\\eta$를 곱해야 합니다.',
  en: 'You did not multiply the gradient of the penalty by the learning rate. Gradient descent scales the gradient of the **whole** loss by $\\eta$, and $\\lambda w$ is part of it.',
};

export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.mul(eta)).sub(w.mul(lambda));
}
