import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$w_1$의 경사를 **이미 갱신한** $w_0$으로 계산했습니다. 경사는 출발점 $(w_0, w_1)$에서 한 번에 구해야 하므로, 두 경사를 모두 구한 다음에 두 가중치를 함께 갱신하세요.',
  en: 'You computed the gradient for $w_1$ with the **already updated** $w_0$. The gradient belongs to one point $(w_0, w_1)$: get both parts of it first, then update both weights together.',
};

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const newW0 = tf.sub(w0, x.mul(w1).add(w0).sub(y).mean().mul(eta));
  const newW1 = tf.sub(w1, x.mul(w1).add(newW0).sub(y).mul(x).mean().mul(eta));
  return { w0: newW0, w1: newW1 };
}
