import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치가 초깃값에서 거의 움직이지 않았습니다. 학습률이 너무 작거나 걸음 수가 모자랍니다. 걸음마다 손실을 기록하여 더 줄지 않을 때까지 학습시키세요.',
  en: 'The weights have hardly moved from where they started: the learning rate is too small or the steps too few. Record the loss at every step and train until it stops falling.',
};

export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const w1 = tf.variable(tf.randomNormal([4, 8], 0, 0.3, 'float32', 1));
  const b1 = tf.variable(tf.zeros([8]));
  const w2 = tf.variable(tf.randomNormal([8, 3], 0, 0.3, 'float32', 2));
  const b2 = tf.variable(tf.zeros([3]));
  const optimizer = tf.train.sgd(0.01);
  for (let step = 0; step < 5; step += 1) {
    optimizer.minimize(() => {
      const logits = x.matMul(w1).add(b1).relu().matMul(w2).add(b2);
      return tf.losses.softmaxCrossEntropy(y, logits);
    });
  }
  return { w1, b1, w2, b2 };
}
