import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$v^\\top Wh$에 $\\frac12$을 곱했습니다. 모든 뉴런이 서로 이어진 볼츠만 머신이나 홉필드 망에서는 쌍을 두 번씩 세므로 $\\frac12$이 필요하지만, 제한된 볼츠만 머신에서는 가시 뉴런과 은닉 뉴런의 쌍을 한 번씩만 셉니다.',
  en: 'You multiplied $v^\\top Wh$ by $\\frac12$. A Hopfield network or a full Boltzmann machine needs it, since its sum counts every pair twice. Here each pair of a visible and a hidden unit occurs only once.',
};

export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  const interaction = tf.dot(v, w).mul(h).sum().div(2);
  return b.mul(v).sum().add(c.mul(h).sum()).add(interaction).neg();
}
