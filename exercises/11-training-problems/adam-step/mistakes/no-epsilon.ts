import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 쓰지 않았습니다. 경사가 한 번도 없었던 가중치에서는 $m = s = 0$이어서 $0/0$, 곧 NaN이 됩니다. 제곱근 안에 $\\varepsilon$을 더하면 그런 가중치는 제자리에 머뭅니다.',
  en: 'You left out $\\varepsilon$. A weight that never had a gradient has $m = s = 0$, and $0/0$ is NaN. With $\\varepsilon$ inside the root it stays where it is.',
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
  const step = mean.mul(eta).div(square.sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
