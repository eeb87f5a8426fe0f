import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향 $w_0$이 0에 머물러 있습니다. 편향도 모수이므로 걸음마다 오차의 합에 학습률을 곱하여 빼야 합니다.',
  en: 'The bias $w_0$ stays at 0. It is a parameter as well: every step has to subtract from it the learning rate times the sum of the errors.',
};

export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1]]);
  for (let step = 0; step < steps; step += 1) {
    const error = x.dot(w).sigmoid().sub(y);
    w = w.sub(error.dot(x).mul(eta));
  }
  return tf.concat([tf.zeros([1]), w]);
}
