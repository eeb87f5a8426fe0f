import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차 제곱의 **합**의 절반을 구했습니다. $\\frac{1}{n}$이 빠져서 점이 많을수록 손실이 커집니다. 크기가 다른 데이터의 손실을 견주려면 평균이어야 합니다.',
  en: 'You computed half the **sum** of the squared errors. Without $\\frac{1}{n}$ the loss grows with the number of points. To compare data of different size it has to be a mean.',
};

export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  return x.mul(w1).add(w0).sub(y).square().sum().div(2);
}
