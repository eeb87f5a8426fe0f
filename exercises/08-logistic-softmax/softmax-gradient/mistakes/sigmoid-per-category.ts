import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '범주마다 따로 시그모이드를 취했습니다. 그러면 한 예의 확률의 합이 1이 아니며, 범주 하나하나를 로지스틱 회귀로 다루는 다른 모형이 됩니다. 행마다 소프트맥스를 취하세요.',
  en: 'You applied a sigmoid to every category by itself. The probabilities of an example then do not sum to 1: that is another model, one logistic regression for each category. Take the softmax of each row.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const error = x.matMul(w).sigmoid().sub(y);
  return x.matMul(error, true);
}
