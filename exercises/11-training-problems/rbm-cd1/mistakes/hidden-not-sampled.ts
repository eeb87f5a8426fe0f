import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층의 표본을 뽑지 않고 확률 $p(h\\mid v_0)$로 재구성했습니다. 먼저 `uh`와 비교하여 0 또는 1인 $h_0$을 만든 다음 가시층으로 돌아가야 합니다.',
  en: 'You reconstructed from the probabilities $p(h\\mid v_0)$ without sampling. Compare them with `uh` first; it is the zeros and ones of $h_0$ that lead back to the visible layer.',
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
  const h0 = p0;
  const v1 = uv.less(h0.matMul(w, false, true).add(b).sigmoid()).toFloat();
  const p1 = v1.matMul(w).add(c).sigmoid();
  return {
    w: w.add(
      v
        .matMul(p0, true)
        .sub(v1.matMul(p1, true))
        .mul(eta / v.shape[0]),
    ),
    b: b.add(v.sub(v1).mean(0).mul(eta)),
    c: c.add(p0.sub(p1).mean(0).mul(eta)),
  };
}
