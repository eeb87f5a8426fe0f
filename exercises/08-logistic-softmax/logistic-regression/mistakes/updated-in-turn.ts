import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 먼저 갱신한 다음, **새 편향**으로 오차를 다시 구해 나머지 가중치를 갱신했습니다. 한 걸음의 경사는 모두 같은 점에서 구해야 하므로, 오차를 한 번만 구해 두 곳에 쓰세요.',
  en: 'You updated the bias first and then computed the errors again, with the **new bias**, for the other weights. All slopes of a step belong to the same point: compute the errors once and use them for both.',
};

export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1]]);
  let bias: tf.Tensor = tf.zeros([1]);
  for (let step = 0; step < steps; step += 1) {
    const computeError = () => x.dot(w).add(bias).sigmoid().sub(y);
    bias = bias.sub(computeError().sum().mul(eta));
    w = w.sub(computeError().dot(x).mul(eta));
  }
  return tf.concat([bias, w]);
}
