import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습할 때 나누지 않고 예측할 때 $1-r$을 곱했습니다. 처음에 제안된 드롭아웃이 그렇게 했지만, 여기서는 학습할 때 미리 나누는 **역드롭아웃**을 쓰므로 예측할 때에는 `h`를 그대로 둡니다.',
  en: 'You multiply by $1-r$ when predicting in place of dividing while training. Dropout was first proposed that way; here it is **inverted** dropout, which scales while training and leaves `h` as it is when predicting.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h.mul(1 - rate);
  return h.mul(u.greaterEqual(rate).toFloat());
}
