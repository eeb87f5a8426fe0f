import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예측값에 절편 $w_0$이 빠졌습니다. $w_1x_i$만으로는 원점을 지나는 직선의 손실이 됩니다. 예측값은 $w_0 + w_1x_i$입니다.',
  en: 'The intercept $w_0$ is missing from your predictions. With $w_1x_i$ alone you get the loss of a line through the origin. The prediction is $w_0 + w_1x_i$.',
};

export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  return x.mul(w1).sub(y).square().mean().div(2);
}
