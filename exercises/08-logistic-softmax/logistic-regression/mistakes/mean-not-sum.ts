import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 예의 수로 나누어 걸음이 $\\frac1n$로 짧아졌습니다. 이 문제의 손실함수는 예에 대한 **합**이고, 주어진 학습률도 합의 경사에 맞춘 것입니다.',
  en: 'You divided the gradient by the number of examples, so each step is $n$ times too short. The loss here is a **sum** over the examples, and the learning rate you get is meant for its gradient.',
};

export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  const [n, p] = x.shape;
  const ones = tf.concat([tf.ones([n, 1]), x], 1);
  let w: tf.Tensor = tf.zeros([p + 1]);
  for (let step = 0; step < steps; step += 1) {
    const error = ones.dot(w).sigmoid().sub(y);
    w = w.sub(error.dot(ones).div(n).mul(eta));
  }
  return w;
}
