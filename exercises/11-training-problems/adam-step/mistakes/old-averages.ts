import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 갱신할 때 **이전의** $m$과 $s$를 썼습니다. 첫걸음에서는 둘 다 0이라 가중치가 움직이지 않습니다. 새 $m_{t+1}$과 $s_{t+1}$을 먼저 구하고 그것으로 움직이세요.',
  en: 'You moved the weights with the **old** $m$ and $s$. At the first step both are 0 and nothing moves. Compute $m_{t+1}$ and $s_{t+1}$ first and move by those.',
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
  const step = m.mul(eta).div(s.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
