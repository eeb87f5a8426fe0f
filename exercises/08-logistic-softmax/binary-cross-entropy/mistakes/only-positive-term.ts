import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$-y\\log\\pi$만 더했습니다. 그러면 $y = 0$인 예는 무엇을 예측해도 손실이 0입니다. $-(1-y)\\log(1-\\pi)$도 더해야 합니다.',
  en: 'You added $-y\\log\\pi$ only, so examples with $y = 0$ cost nothing whatever is predicted. The term $-(1-y)\\log(1-\\pi)$ belongs to the loss as well.',
};

export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  return y.mul(z.neg().softplus()).sum();
}
