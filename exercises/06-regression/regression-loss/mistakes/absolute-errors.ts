import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차를 제곱하지 않고 절댓값을 썼습니다. 절댓값도 부호를 없애지만 다른 손실함수입니다. 제곱을 써야 큰 오차가 더 크게 반영되고, 정규분포의 가능도와도 이어집니다.',
  en: 'You used the absolute values of the errors, not their squares. That removes signs as well, but it is another loss. Squares weigh large errors more heavily, and they are what connects the loss with the normal likelihood.',
};

export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  return x.mul(w1).add(w0).sub(y).abs().mean().div(2);
}
