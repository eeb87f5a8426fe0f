import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`training`을 보지 않고 예측할 때에도 뉴런을 껐습니다. 그러면 같은 입력에 대한 예측이 난수에 따라 달라집니다. 예측할 때에는 `h`를 그대로 돌려주세요.',
  en: 'You switch neurons off when predicting, too, without looking at `training`. Predictions for the same input then depend on chance. When predicting, return `h` as it is.',
};

export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  return h.mul(u.greaterEqual(rate).toFloat()).div(1 - rate);
}
