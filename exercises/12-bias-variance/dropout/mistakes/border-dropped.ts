import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '난수가 `rate`와 **같을** 때 껐습니다. 남기는 조건은 $u > r$이 아니라 $u \\ge r$입니다. $0 \\le u < 1$이므로 이렇게 해야 꺼질 확률이 정확히 $r$이고, $r = 0$이면 아무것도 꺼지지 않습니다.',
  en: 'You switch off where the random number **equals** `rate`. The condition for keeping is $u \\ge r$, not $u > r$: since $0 \\le u < 1$, only then is the probability of being off exactly $r$, and with $r = 0$ nothing goes.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  return h.mul(u.greater(rate).toFloat()).div(1 - rate);
}
