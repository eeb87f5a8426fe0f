import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '첫째 통계량에 확률 $p(h\\mid v_0)$ 대신 표본 $h_0$을 썼습니다. 여기서 $h_0$은 재구성을 만드는 데에만 쓰고, 갱신식에는 확률이 들어갑니다. 평균은 같지만 확률을 쓰는 쪽이 덜 흔들립니다.',
  en: 'In the first statistics you used the sample $h_0$ in place of the probabilities $p(h\\mid v_0)$. Here $h_0$ serves only to get the reconstruction; probabilities go into the update. They have the same mean and less noise.',
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
    w: w.add(
      v
        .matMul(h0, true)
        .sub(v1.matMul(p1, true))
        .mul(eta / v.shape[0]),
    ),
    b: b.add(v.sub(v1).mean(0).mul(eta)),
    c: c.add(h0.sub(p1).mean(0).mul(eta)),
  };
}
