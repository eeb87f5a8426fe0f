import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 쓰지 않았습니다. 경사가 한 번도 없었던 가중치에서는 $g = 0$, $s = 0$이어서 $0/0$, 곧 NaN이 됩니다. 그런 가중치는 제자리에 있어야 합니다.',
  en: 'You left out $\\varepsilon$. A weight that never had a gradient has $g = 0$ and $s = 0$, and $0/0$ is NaN. Such a weight has to stay where it is.',
};

export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square());
  return { w: w.sub(g.mul(eta).div(sum.sqrt())), s: sum };
}
