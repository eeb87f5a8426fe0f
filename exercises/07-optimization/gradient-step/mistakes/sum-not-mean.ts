import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\frac{1}{n}$이 빠졌습니다. 손실함수가 오차 제곱의 **평균**이므로 경사도 합이 아니라 평균입니다. 합을 쓰면 점이 많을수록 걸음이 커집니다.',
  en: 'The factor $\\frac{1}{n}$ is missing. The loss is a **mean** of squared errors, so its gradient is a mean too, not a sum. With a sum, the step grows with the number of points.',
};

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  return { w0: tf.sub(w0, error.sum().mul(eta)), w1: tf.sub(w1, error.mul(x).sum().mul(eta)) };
}
