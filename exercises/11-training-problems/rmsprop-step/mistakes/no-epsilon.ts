import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 쓰지 않았습니다. $g = 0$이고 $s = 0$인 가중치에서 $0/0$, 곧 NaN이 나옵니다. 제곱근 안에 $\\varepsilon$을 더하면 그런 가중치는 제자리에 머뭅니다.',
  en: 'You left out $\\varepsilon$. A weight with $g = 0$ and $s = 0$ gives $0/0$, which is NaN. With $\\varepsilon$ inside the root it stays where it is.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(alpha).add(g.square().mul(1 - alpha));
  return { w: w.sub(g.mul(eta).div(average.sqrt())), s: average };
}
