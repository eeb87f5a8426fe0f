import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 뉴런을 **같은 값**에서 시작했습니다. 그러면 경사도 늘 같아서 끝까지 똑같이 움직이고, 뉴런이 몇 개이든 하나인 것과 같습니다. 난수나 서로 다른 자리에서 시작하여 대칭을 깨세요.',
  en: 'All neurons start from the **same values**. Their gradients are then equal too, they move together for ever, and many neurons do no more than one. Break the symmetry with random numbers or different places.',
};

export function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const w1 = tf.variable(tf.fill([1, hidden], 0.5));
  const b1 = tf.variable(tf.zeros([hidden]));
  const w2 = tf.variable(tf.fill([hidden, 1], 0.5));
  const b2 = tf.variable(tf.zeros([1]));
  const optimizer = tf.train.adam(0.05);
  for (let step = 0; step < 12; step += 1) {
    optimizer.minimize(() => {
      const prediction = x.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
  }
  return { w1, b1, w2, b2 };
}
