import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 모두 0에서 시작했습니다. 그러면 은닉층의 값과 ReLU의 경사가 모두 0이어서 어느 가중치도 움직이지 않습니다. 작은 정규난수에서 시작하여 뉴런마다 다르게 만드세요.',
  en: 'All weights start at 0. Then the hidden values and the gradient of ReLU are 0 too, and no weight ever moves. Start from small normal random numbers, so that the neurons differ.',
};

export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const w1 = tf.variable(tf.zeros([4, 8]));
  const b1 = tf.variable(tf.zeros([8]));
  const w2 = tf.variable(tf.zeros([8, 3]));
  const b2 = tf.variable(tf.zeros([3]));
  const optimizer = tf.train.adam(0.05);
  for (let step = 0; step < 15; step += 1) {
    optimizer.minimize(() => {
      const logits = x.matMul(w1).add(b1).relu().matMul(w2).add(b2);
      return tf.losses.softmaxCrossEntropy(y, logits);
    });
  }
  return { w1, b1, w2, b2 };
}
