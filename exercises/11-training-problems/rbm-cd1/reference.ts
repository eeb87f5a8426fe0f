import * as tf from '@tensorflow/tfjs';

/**
 * 상태는 재구성을 얻을 때에만 표본으로 뽑습니다. 통계량에는 확률을 써도 평균이 같고 잡음은 줄어듭니다.
 * States are sampled only to get to the reconstruction; in the statistics, probabilities have the same mean and less noise.
 */
export function rbmCd1(
  v: tf.Tensor2D,
  w: tf.Tensor2D,
  b: tf.Tensor1D,
  c: tf.Tensor1D,
  eta: number,
  uh: tf.Tensor2D,
  uv: tf.Tensor2D,
) {
  const toHidden = (visible: tf.Tensor) => visible.matMul(w).add(c).sigmoid();
  const p0 = toHidden(v);
  const h0 = uh.less(p0).toFloat();
  const v1 = uv.less(h0.matMul(w, false, true).add(b).sigmoid()).toFloat();
  const p1 = toHidden(v1);
  const pair = (visible: tf.Tensor, hidden: tf.Tensor) => visible.expandDims(2).mul(hidden.expandDims(1));
  return {
    w: w.add(pair(v, p0).sub(pair(v1, p1)).mean(0).mul(eta)),
    b: b.add(v.sub(v1).mean(0).mul(eta)),
    c: c.add(p0.sub(p1).mean(0).mul(eta)),
  };
}
