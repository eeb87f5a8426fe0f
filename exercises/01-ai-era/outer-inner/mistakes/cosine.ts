import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '내적을 두 벡터의 길이로 나누어 **코사인**을 돌려주었습니다. 내적은 $\\lVert a\\rVert\\,\\lVert b\\rVert\\cos\\theta$이므로 길이로 나누지 않습니다.',
  en: 'You divided the inner product by the lengths of both vectors and return the **cosine**. The inner product is $\\lVert a\\rVert\\,\\lVert b\\rVert\\cos\\theta$: do not divide by the lengths.',
};

export function outerInner(a: tf.Tensor1D, b: tf.Tensor1D) {
  const inner = a.mul(b).sum();
  return { inner: inner.div(a.norm().mul(b.norm())), outer: a.expandDims(1).mul(b.expandDims(0)) };
}
