import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예의 수 $n$으로 나누지 않았습니다. 손실은 예에 대한 **평균**입니다. 합으로 두면 데이터가 많을수록 손실도 경사도 커집니다.',
  en: 'You never divide by the number $n$ of examples. A loss is a **mean** over the examples; a sum, and its gradient, would grow with the data.',
};

export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const n = o.shape[0];
  const mse = y.sub(o).square().sum().div(2);
  const chosen = tf.where(y.greater(0), o, tf.onesLike(o));
  const crossEntropy = y.mul(chosen.log()).sum().neg();
  return { mse, crossEntropy };
}
