import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$1-\\beta^t$이 아니라 $1-\\beta$로 나누었습니다. 첫걸음에서는 같지만 그 뒤로는 지나치게 고치게 됩니다. 걸음이 쌓일수록 $\\beta^t$은 0에 가까워지고 수정은 사라져야 합니다.',
  en: 'You divided by $1-\\beta$, not by $1-\\beta^t$. At the first step the two agree, but later you correct far too much. As steps add up, $\\beta^t$ goes to 0 and the correction has to fade.',
};

export function adamBiasCorrected(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const meanHat = mean.div(1 - beta1);
  const squareHat = square.div(1 - beta2);
  const step = meanHat.mul(eta).div(squareHat.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
