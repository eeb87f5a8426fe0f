import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '손실의 **평균**을 구했습니다. 여기서 손실함수는 음의 로그가능도 $-\\log L$이고, 곱의 로그는 합이므로 예마다 구한 손실을 더하기만 합니다.',
  en: 'You returned the **mean** loss. Here the loss is the negative log-likelihood $-\\log L$; the logarithm of a product is a sum, so the examples are added and not averaged.',
};

export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  return z.softplus().sub(y.mul(z)).mean();
}
