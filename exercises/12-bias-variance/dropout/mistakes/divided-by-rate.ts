import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '끌 확률 $r$로 나누었습니다. 기댓값을 유지하려면 **남을** 확률 $1-r$로 나누어야 합니다. $r = 0$이면 0으로 나누게 되기도 합니다.',
  en: 'You divided by $r$, the probability of being off. To keep the expectation, divide by the probability of **remaining**, $1-r$. With $r = 0$ you even divide by zero.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  return h.mul(u.greaterEqual(rate).toFloat()).div(rate);
}
