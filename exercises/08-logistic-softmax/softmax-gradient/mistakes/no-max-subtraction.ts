import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '식은 맞지만 소프트맥스를 $e^z$의 비로 그대로 계산하여, 로짓이 90을 넘으면 $\\infty/\\infty$가 됩니다. 지수를 취하기 전에 행마다 최댓값을 빼세요. 이 문제에서는 `softmax()`를 써도 됩니다.',
  en: 'The formula is right, but softmax computed as a bare ratio of $e^z$ turns into $\\infty/\\infty$ for logits above 90. Subtract the maximum of each row before exponentiating; in this exercise `softmax()` itself is allowed as well.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const exponentials = x.matMul(w).exp();
  const error = exponentials.div(exponentials.sum(1, true)).sub(y);
  return x.matMul(error, true);
}
