import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$m$만 수정하고 $s$는 수정하지 않았습니다. 첫걸음의 $s$는 $\\beta_2 = 0.999$이면 천분의 일로 작아져 있으므로, 걸음이 30배 넘게 커집니다. $s$도 $1-\\beta_2^t$으로 나누세요.',
  en: 'You corrected $m$ but not $s$. With $\\beta_2 = 0.999$ the $s$ of the first step is a thousand times too small, so the step is more than 30 times too long. Divide $s$ by $1-\\beta_2^t$ as well.',
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
  const meanHat = mean.div(1 - beta1 ** t);
  const step = meanHat.mul(eta).div(square.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
