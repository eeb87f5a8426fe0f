import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '외적의 원소가 $a_i + b_j$입니다. 모든 짝을 만든 것은 맞지만, 짝을 이룬 두 수는 더하지 말고 **곱해야** 합니다.',
  en: 'The entries of your outer product are $a_i + b_j$. All pairs are there, but the two numbers of a pair are to be **multiplied**, not added.',
};

export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  return { inner: a.mul(b).sum(), outer: a.expandDims(1).add(b.expandDims(0)) };
}
