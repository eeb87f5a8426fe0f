import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편의 수정을 하지 않았습니다. $m$과 $s$는 0에서 시작하여 처음 몇 걸음에는 너무 작습니다. 갱신하기 전에 각각 $1-\\beta_1^t$과 $1-\\beta_2^t$으로 나누세요.',
  en: 'You did not correct the bias. $m$ and $s$ start from 0 and are too small for the first few steps: divide them by $1-\\beta_1^t$ and $1-\\beta_2^t$ before the update.',
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
  const step = mean.mul(eta).div(square.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
