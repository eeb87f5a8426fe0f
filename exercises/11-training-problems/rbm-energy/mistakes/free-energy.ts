import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층을 모두 합하여 없앤 **자유에너지** $-b^\\top v-\\sum_j\\log(1+e^{c_j+(W^\\top v)_j})$를 구했습니다. 여기서는 주어진 $h$ 하나에 대한 에너지를 묻습니다.',
  en: 'What you computed is the **free energy** $-b^\\top v-\\sum_j\\log(1+e^{c_j+(W^\\top v)_j})$, in which all hidden states are summed out. Asked for is the energy for the one $h$ that is given.',
};

export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  return b.mul(v).sum().add(tf.dot(v, w).add(c).softplus().sum()).neg();
}
