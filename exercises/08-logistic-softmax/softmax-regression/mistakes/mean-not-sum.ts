import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 예의 수로 나누어 걸음이 $\\frac1n$로 짧아졌습니다. 손실함수가 예에 대한 **합**이고 학습률도 그에 맞추어져 있으므로 나누지 않습니다.',
  en: 'You divided the gradient by the number of examples, so each step is $n$ times too short. The loss is a **sum** over the examples and the learning rate is made for it: do not divide.',
};

export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1], y.shape[1]]);
  for (let step = 0; step < steps; step += 1) {
    const error: tf.Tensor = x.matMul(w).softmax().sub(y);
    w = w.sub(x.matMul(error, true).div(x.shape[0]).mul(eta));
  }
  return w;
}
