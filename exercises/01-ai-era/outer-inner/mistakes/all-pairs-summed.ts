import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '내적을 구하면서 외적의 **모든** 원소를 더했습니다. 그러면 $\\left(\\sum_i a_i\\right)\\left(\\sum_j b_j\\right)$가 됩니다. 내적은 자리가 같은 원소끼리의 곱, 곧 외적의 **대각선**만 더합니다.',
  en: 'For the inner product you added **all** entries of the outer product, which gives $\\left(\\sum_i a_i\\right)\\left(\\sum_j b_j\\right)$. Only the products of entries in the same place count, the **diagonal** of the outer product.',
};

export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  const outer = a.expandDims(1).mul(b.expandDims(0));
  return { inner: outer.sum(), outer };
}
