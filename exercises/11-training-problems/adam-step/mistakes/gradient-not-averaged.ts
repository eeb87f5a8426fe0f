import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분자에 평균 $m$이 아니라 경사 $g$를 썼습니다. 그러면 관성이 없는 RMSprop이 됩니다. $m_{t+1}$을 구해 놓고 쓰지 않은 셈이므로 분자를 바꾸세요.',
  en: 'The numerator of your step is the gradient $g$, not the average $m$. That is RMSprop, without inertia: $m_{t+1}$ is computed but never used. Put it into the numerator.',
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
  const step = g.mul(eta).div(square.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
