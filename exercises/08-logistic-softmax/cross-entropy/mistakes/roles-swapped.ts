import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$-\\sum p\\log y$를 구했습니다. 교차 엔트로피는 두 분포에 대하여 대칭이 아닙니다. 로그는 **예측한 확률**에 취하고, 무게는 레이블이 정합니다.',
  en: 'You computed $-\\sum p\\log y$. Cross-entropy is not symmetric in its two distributions: the logarithm belongs to the **predicted** probabilities, and the labels are the weights.',
};

export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  const safe = tf.where(p.greater(0), y, tf.onesLike(y));
  return p.mul(safe.log()).sum().neg();
}
