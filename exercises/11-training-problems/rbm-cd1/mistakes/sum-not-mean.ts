import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예들에 대한 합을 $n$으로 나누지 않았습니다. 세 갱신 모두 예 $n$개의 **평균**입니다. 합을 쓰면 예가 많을수록 걸음이 길어집니다.',
  en: 'You did not divide the sums over the examples by $n$. All three updates are **means** over the $n$ examples; with sums the step grows with their number.',
};

export function rbmCd1(
  v: tf.Tensor2D,
  w: tf.Tensor2D,
  b: tf.Tensor1D,
  c: tf.Tensor1D,
  eta: number,
  uh: tf.Tensor2D,
  uv: tf.Tensor2D,
) {
  const p0 = v.matMul(w).add(c).sigmoid();
  const h0 = uh.less(p0).toFloat();
  const v1 = uv.less(h0.matMul(w, false, true).add(b).sigmoid()).toFloat();
  const p1 = v1.matMul(w).add(c).sigmoid();
  return {
    w: w.add(v.matMul(p0, true).sub(v1.matMul(p1, true)).mul(eta)),
    b: b.add(v.sub(v1).sum(0).mul(eta)),
    c: c.add(p0.sub(p1).sum(0).mul(eta)),
  };
}
