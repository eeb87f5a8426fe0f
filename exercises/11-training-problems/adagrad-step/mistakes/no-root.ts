import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '제곱근을 취하지 않고 $s+\\varepsilon$으로 나누었습니다. $s$는 경사의 **제곱**의 합이므로, 제곱근을 취해야 경사와 단위가 같아집니다. 그대로 나누면 큰 경사에서 걸음이 오히려 작아집니다.',
  en: 'You divided by $s+\\varepsilon$ without the root. $s$ adds up **squares** of gradients, and only its root has the unit of a gradient. Without it, large gradients give small steps.',
};

export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square());
  return { w: w.sub(g.mul(eta).div(sum.add(epsilon))), s: sum };
}
