import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치가 초깃값에서 거의 움직이지 않았습니다. 학습률이 너무 작거나 걸음 수가 모자랍니다. 손실을 기록하면서 더 줄지 않을 때까지 학습시키세요.',
  en: 'The weights have hardly moved from where they started: the learning rate is too small or the steps too few. Record the loss, and train until it stops falling.',
};

export function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const w1 = tf.variable(tf.randomNormal([1, hidden], 0, 1, 'float32', 1));
  const b1 = tf.variable(tf.zeros([hidden]));
  const w2 = tf.variable(tf.randomNormal([hidden, 1], 0, 0.3, 'float32', 2));
  const b2 = tf.variable(tf.zeros([1]));
  const optimizer = tf.train.sgd(0.001);
  for (let step = 0; step < 8; step += 1) {
    optimizer.minimize(() => {
      const prediction = x.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
  }
  return { w1, b1, w2, b2 };
}
