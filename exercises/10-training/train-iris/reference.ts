import * as tf from '@tensorflow/tfjs';

const HIDDEN = 8;
const STEPS = 80;
const LEARNING_RATE = 1;

/**
 * 난수로 정한 초깃값에서 시작하여, 모든 꽃을 한꺼번에 쓰는 경사하강법으로 교차 엔트로피를 줄입니다.
 * Full-batch gradient descent from random initial values; cross-entropy of the softmax over the flowers.
 */
export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const w1 = tf.variable(tf.randomNormal([4, HIDDEN], 0, 0.7));
  const b1 = tf.variable(tf.zeros([HIDDEN]));
  const w2 = tf.variable(tf.randomNormal([HIDDEN, 3], 0, 0.5));
  const b2 = tf.variable(tf.zeros([3]));
  const optimizer = tf.train.sgd(LEARNING_RATE);
  for (let step = 0; step < STEPS; step += 1) {
    optimizer.minimize(() => {
      const hidden = x.matMul(w1).add(b1).relu();
      const logits = hidden.matMul(w2).add(b2);
      return tf.losses.softmaxCrossEntropy(y, logits);
    });
  }
  return { w1, b1, w2, b2 };
}
