import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향의 두 항이 빠졌습니다. $v^\\top Wh$뿐 아니라 $b^\\top v$와 $c^\\top h$도 에너지에 들어갑니다.',
  en: 'Both bias terms are missing. Besides $v^\\top Wh$ the energy contains $b^\\top v$ and $c^\\top h$.',
};

export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  return tf.dot(v, w).mul(h).sum().neg();
}
