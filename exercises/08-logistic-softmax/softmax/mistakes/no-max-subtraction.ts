import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '식은 맞지만 로짓이 크면 $e^{1000}$이 무한대가 되어 NaN이 나오고, 모두 아주 작으면 분모가 0이 됩니다. 지수를 취하기 전에 각 행에서 **그 행의 최댓값**을 빼세요. 값은 변하지 않습니다.',
  en: 'The formula is right, but $e^{1000}$ overflows to infinity and gives NaN, and where all logits are very small the denominator becomes 0. Subtract from each row **its maximum** before exponentiating; the result stays the same.',
};

export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.exp();
  return exponentials.div(exponentials.sum(1, true));
}
