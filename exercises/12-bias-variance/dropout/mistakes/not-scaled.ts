import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '남은 값을 키우지 않았습니다. 그러면 학습할 때의 평균이 $1-r$배로 작아져, 예측할 때 다음 층이 받는 값과 크기가 달라집니다. 남은 값을 남을 확률로 나누세요.',
  en: 'You did not scale the values that remain. Their mean while training is then $1-r$ times too small, and the next layer meets other sizes when predicting. Divide what remains by the probability of remaining.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  if (!training) return h;
  return h.mul(u.greaterEqual(rate).toFloat());
}
