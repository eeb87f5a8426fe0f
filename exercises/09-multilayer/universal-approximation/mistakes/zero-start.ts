import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 모두 0에서 시작했습니다. 은닉층의 값이 모두 0이고 출력층의 가중치도 0이어서, 움직이는 것은 출력층의 편향뿐입니다. 그래서 곡선 대신 평균만 배웁니다. 가중치를 뉴런마다 다른 값에서 시작하세요.',
  en: 'All weights start at 0. Then the hidden values are 0, and so are the output weights; only the output bias can move, and the network learns the mean instead of the curve. Start every neuron from other weights.',
};

export function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const w1 = tf.variable(tf.zeros([1, hidden]));
  const b1 = tf.variable(tf.zeros([hidden]));
  const w2 = tf.variable(tf.zeros([hidden, 1]));
  const b2 = tf.variable(tf.zeros([1]));
  const optimizer = tf.train.adam(0.05);
  for (let step = 0; step < 5; step += 1) {
    optimizer.minimize(() => {
      const prediction = x.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
  }
  return { w1, b1, w2, b2 };
}
