import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '난수가 확률보다 **클 때** 1로 뽑았습니다. 그러면 1이 될 확률이 $1-p$가 됩니다. 균등난수가 $p$보다 작을 확률이 $p$이므로 비교의 방향을 바꾸세요.',
  en: 'You sampled a 1 where the random number is **greater** than the probability, which happens with probability $1-p$. A uniform number is less than $p$ with probability $p$: turn the comparison round.',
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
  const h0 = uh.greater(p0).toFloat();
  const v1 = uv.greater(h0.matMul(w, false, true).add(b).sigmoid()).toFloat();
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
