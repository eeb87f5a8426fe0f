import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층에 활성화 함수 없이 학습했습니다. 그런 신경망은 뉴런이 몇 개이든 직선이므로 회귀직선까지만 배웁니다. 가중합에 **tanh**를 적용하여 학습시키세요.',
  en: 'You trained without an activation in the hidden layer. Such a network is a straight line, whatever the number of neurons, and learns no more than the regression line. Apply **tanh** to the weighted sums while training.',
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
  for (let step = 0; step < 80; step += 1) {
    optimizer.minimize(() => {
      const prediction = scaled.matMul(w1).add(b1).matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
  }
  const slopes = w1.div(halfWidth);
  return { w1: slopes, b1: b1.sub(slopes.mul(middle).reshape([hidden])), w2, b2 };
}
