import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습할수록 손실이 **커졌습니다**. `minimize`는 받은 함수의 값을 줄이므로 손실에 음의 부호를 붙이면 안 됩니다. 직접 갱신한다면 경사를 빼야 합니다.',
  en: 'Training made the loss **larger**. `minimize` lowers what your function returns, so do not negate the loss; if you update by hand, subtract the gradient.',
};

export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const w1 = tf.variable(tf.randomNormal([4, 8], 0, 0.7, 'float32', 1));
  const b1 = tf.variable(tf.zeros([8]));
  const w2 = tf.variable(tf.randomNormal([8, 3], 0, 0.5, 'float32', 2));
  const b2 = tf.variable(tf.zeros([3]));
  const optimizer = tf.train.sgd(0.4);
  for (let step = 0; step < 30; step += 1) {
    optimizer.minimize(() => {
      const logits = x.matMul(w1).add(b1).relu().matMul(w2).add(b2);
      return tf.losses.softmaxCrossEntropy(y, logits).neg().asScalar();
    });
  }
  return { w1, b1, w2, b2 };
}
