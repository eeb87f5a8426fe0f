import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '재구성에서 자료를 **뺀** 방향으로 갱신했습니다. 자료의 통계량에서 재구성의 통계량을 빼야 자료의 에너지가 낮아집니다.',
  en: 'You update by reconstruction minus data. It has to be the statistics of the **data** minus those of the reconstruction: only then does the energy of the data fall.',
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
      v1
        .matMul(p1, true)
        .sub(v.matMul(p0, true))
        .mul(eta / v.shape[0]),
    ),
    b: b.add(v1.sub(v).mean(0).mul(eta)),
    c: c.add(p1.sub(p0).mean(0).mul(eta)),
  };
}
