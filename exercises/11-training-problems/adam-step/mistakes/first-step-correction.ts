import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$m$과 $s$를 $1-\\beta_1$과 $1-\\beta_2$로 나누어 **편의 수정**을 했습니다. 논문의 식이지만(그것도 첫걸음에서만 맞습니다) 강의의 식에는 없습니다. 다음 문제에서 다루므로, 여기서는 $m_{t+1}$과 $s_{t+1}$을 그대로 쓰세요.',
  en: 'You divided $m$ and $s$ by $1-\\beta_1$ and $1-\\beta_2$, a **bias correction** as in the paper (and right at the first step only). The slides have none. It has an exercise of its own; here, use $m_{t+1}$ and $s_{t+1}$ as they are.',
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
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const corrected = square
    .div(1 - beta2)
    .add(epsilon)
    .sqrt();
  const step = mean
    .div(1 - beta1)
    .mul(eta)
    .div(corrected);
  return { w: w.sub(step), m: mean, s: square };
}
