import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '소프트맥스를 예들을 따라 취하여 **열**마다 합이 1이 되었습니다. 확률의 합이 1이 되어야 하는 것은 예 하나의 범주들, 곧 행입니다.',
  en: 'You took the softmax along the examples, so that **columns** sum to 1. What has to sum to 1 is the categories of one example: the rows.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const logits: tf.Tensor = x.matMul(w);
  const error = logits.transpose().softmax().transpose().sub(y);
  return x.matMul(error, true);
}
