import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'tanh 대신 **ReLU**로 학습했습니다. 곡선은 잘 따라가지만, 채점기는 은닉층에 tanh를 적용하므로 같은 가중치가 다른 함수가 됩니다. 학습할 때와 쓸 때의 활성화 함수가 같아야 합니다.',
  en: 'You trained with **ReLU** in place of tanh. It follows the curve well; but the grader applies tanh, and with it the same weights make another function. Training and use need the same activation.',
};

export function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const middle = x.max().add(x.min()).div(2);
  const halfWidth = x.max().sub(x.min()).div(2);
  const scaled = x.sub(middle).div(halfWidth);
  const places = tf.linspace(-1, 1, hidden);
  const w1 = tf.variable(tf.fill([1, hidden], hidden / 2));
  const b1 = tf.variable(places.mul(-hidden / 2));
  const w2 = tf.variable(tf.zeros([hidden, 1]));
  const b2 = tf.variable(tf.zeros([1]));
  const optimizer = tf.train.adam(0.05);
  for (let step = 0; step < 120; step += 1) {
    optimizer.minimize(() => {
      const prediction = scaled.matMul(w1).add(b1).relu().matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
  }
  const slopes = w1.div(halfWidth);
  return { w1: slopes, b1: b1.sub(slopes.mul(middle).reshape([hidden])), w2, b2 };
}
