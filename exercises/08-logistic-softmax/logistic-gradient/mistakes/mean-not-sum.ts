import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 $n$으로 나누었습니다. 여기서 손실함수는 음의 로그가능도이고 예에 대한 **합**이므로 경사도 합입니다. 평균의 경사를 쓰려면 학습률을 $n$배로 해야 같은 걸음이 됩니다.',
  en: 'You divided the gradient by $n$. The loss here is the negative log-likelihood, a **sum** over the examples, and so is its gradient. With the mean you would need a learning rate $n$ times as large for the same step.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);
  return tf.concat([error.sum().reshape([1]), error.dot(x)]).div(x.shape[0]);
}
