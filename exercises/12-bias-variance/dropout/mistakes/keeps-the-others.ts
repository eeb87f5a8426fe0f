import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '남길 것과 끌 것이 뒤바뀌었습니다. 난수가 `rate`보다 **작은** 곳을 끄고, `rate` **이상**인 곳을 남깁니다. 그래야 꺼질 확률이 `rate`입니다.',
  en: 'You keep what should go and drop what should stay. Values are switched off where the random number is **below** `rate` and kept where it is **at least** `rate`; only then is `rate` the probability of being off.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  return h.mul(u.less(rate).toFloat()).div(1 - rate);
}
