import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '에너지의 부호가 반대입니다. 세 항 앞에 모두 음의 부호가 있어서, 서로 잘 맞는 상태일수록 에너지가 낮습니다.',
  en: 'The sign of your energy is turned. All three terms carry a minus, so that states that go well together have a **low** energy.',
};

export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  const interaction = tf.dot(v, w).mul(h).sum();
  return b.mul(v).sum().add(c.mul(h).sum()).add(interaction);
}
