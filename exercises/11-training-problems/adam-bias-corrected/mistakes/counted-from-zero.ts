import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '지수에 $t+1$을 썼습니다. `t`는 이번 걸음의 번호로 **1부터** 세므로 그대로 지수가 됩니다. 첫걸음에서는 $1-\\beta_1^1$로 나눕니다.',
  en: 'Your exponent is $t+1$. `t` is the number of this step and counts **from 1**, so it is the exponent as it stands: the first step divides by $1-\\beta_1^1$.',
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
  const meanHat = mean.div(1 - beta1 ** (t + 1));
  const squareHat = square.div(1 - beta2 ** (t + 1));
  const step = meanHat.mul(eta).div(squareHat.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
