import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\beta_1$과 $\\beta_2$가 서로 바뀌었습니다. $\\beta_1$은 경사의 평균 $m$에, $\\beta_2$는 경사 제곱의 평균 $s$에 쓰입니다.',
  en: '$\\beta_1$ and $\\beta_2$ have changed places: $\\beta_1$ belongs to the average of gradients $m$, $\\beta_2$ to the average of squares $s$.',
};

export function adamStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const mean = m.mul(beta2).add(g.mul(1 - beta2));
  const square = s.mul(beta1).add(g.square().mul(1 - beta1));
  const step = mean.mul(eta).div(square.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
