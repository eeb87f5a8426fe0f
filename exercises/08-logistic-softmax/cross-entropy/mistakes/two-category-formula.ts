import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '범주마다 $(1-y)\\log(1-p)$를 더했습니다. 그것은 범주 하나하나를 따로 예·아니요로 보는 이진 엔트로피입니다. 소프트맥스의 교차 엔트로피에는 $y\\log p$만 있습니다.',
  en: 'You added $(1-y)\\log(1-p)$ for every category. That is binary cross-entropy, a yes or no for each category by itself. The cross-entropy that goes with softmax has $y\\log p$ only.',
};

export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  const one = tf.onesLike(p);
  const happened = tf.where(y.greater(0), p, one).log().mul(y);
  const others = tf.where(y.less(1), one.sub(p), one).log().mul(one.sub(y));
  return happened.add(others).sum().neg();
}
