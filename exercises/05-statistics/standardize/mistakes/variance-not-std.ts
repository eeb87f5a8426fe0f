import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '표준편차가 아니라 **분산**으로 나누고 분산을 돌려주었습니다. 편차 제곱의 평균에 제곱근을 취해야 단위가 원래 변수와 같아집니다.',
  en: 'You divided by the **variance** and returned it in place of the standard deviation. Only the square root of the mean squared deviation has the unit of the variable itself.',
};

export function standardize(x: tf.Tensor2D) {
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const isConstant = x.max(0).equal(x.min(0));
  const variance = tf.where(isConstant, tf.zerosLike(mean), deviations.square().mean(0));
  const divisor = tf.where(isConstant, tf.onesLike(mean), variance);
  return { z: tf.where(isConstant, tf.zerosLike(x), deviations.div(divisor)), mean, std: variance };
}
