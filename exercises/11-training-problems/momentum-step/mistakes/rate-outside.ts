import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률을 경사가 아니라 $m$ **전체**에 곱했습니다: $m := \\beta m + g$, $w := w - \\eta m$. PyTorch의 방식입니다. 강의의 식에서는 $m$ 안에 이미 학습률이 들어 있으므로 경사에만 곱하고, $w$에서는 $m$을 그대로 뺍니다.',
  en: 'You applied the learning rate to the **whole** of $m$: $m := \\beta m + g$, $w := w - \\eta m$. That is how PyTorch does it. In the form of the slides the rate is already inside $m$: it multiplies the gradient alone, and $m$ is subtracted as it is.',
};

export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  const velocity = m.mul(beta).add(g);
  return { w: w.sub(velocity.mul(eta)), m: velocity };
}
