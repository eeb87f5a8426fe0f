import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향의 두 항은 빼고 $v^\\top Wh$는 더했습니다. 음의 부호는 **세 항 모두**에 걸립니다.',
  en: 'You subtract the two bias terms but add $v^\\top Wh$. The minus sign belongs to **all three** terms.',
};

export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  const interaction = tf.dot(v, w).mul(h).sum();
  return interaction.sub(b.mul(v).sum()).sub(c.mul(h).sum());
}
