import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '재구성 $v_1$에 표본이 아니라 확률 $p(v\\mid h_0)$를 그대로 썼습니다. 실제로 그렇게 하기도 하지만, 여기서는 `uv`와 비교하여 0과 1로 뽑아야 합니다.',
  en: 'For the reconstruction $v_1$ you kept the probabilities $p(v\\mid h_0)$. That is done in practice, but here they are to be compared with `uv` and turned into zeros and ones.',
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
  const v1 = h0.matMul(w, false, true).add(b).sigmoid();
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
