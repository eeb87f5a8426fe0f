import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '곱의 **합**이 아니라 **평균**을 구했습니다. 내적은 $n$으로 나누지 않습니다.',
  en: 'You took the **mean** of the products in place of their **sum**. The inner product is not divided by $n$.',
};

export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  return { inner: a.mul(b).mean(), outer: a.expandDims(1).mul(b.expandDims(0)) };
}
