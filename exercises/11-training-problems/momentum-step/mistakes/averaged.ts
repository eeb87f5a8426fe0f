import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사에 $1-\\beta$를 곱하여 **지수평활평균**으로 만들었습니다. 그것은 Adam의 방식입니다. 모멘텀 방법에서는 $\\eta g$를 줄이지 않고 더하므로, $\\beta = 0.9$이면 움직임이 최대 10배까지 커집니다.',
  en: 'You multiplied the gradient by $1-\\beta$, which makes an **exponential average**, as in Adam. Momentum adds $\\eta g$ undiminished; that is why movement can grow up to tenfold with $\\beta = 0.9$.',
};

export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  const movement = m.mul(beta).add(g.mul(eta * (1 - beta)));
  return { w: w.sub(movement), m: movement };
}
