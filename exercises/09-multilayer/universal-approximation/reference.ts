import * as tf from '@tensorflow/tfjs';

const STEPS = 80;
const LEARNING_RATE = 0.1;

/**
 * x를 tanh가 포화되지 않는 [−1, 1]로 옮겨 학습합니다. 뉴런마다 꺾이는 자리를 다르게 하여 시작합니다.
 * 같은 뉴런들은 끝까지 같기 때문입니다. x를 옮긴 것은 나중에 첫 층에 합칩니다.
 * Trains on x scaled to [−1, 1], where tanh is alive, and lets every neuron begin with its bend at another place of
 * the range: equal neurons would stay equal. The scaling is then folded into the first layer.
 */
export async function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const middle = x.max().add(x.min()).div(2);
  const halfWidth = x.max().sub(x.min()).div(2);
  const scaled = x.sub(middle).div(halfWidth);

  const steepness = hidden / 2;
  const places = tf.linspace(-1, 1, hidden);
  const w1 = tf.variable(tf.fill([1, hidden], steepness));
  const b1 = tf.variable(places.mul(-steepness));
  const w2 = tf.variable(tf.zeros([hidden, 1]));
  const b2 = tf.variable(tf.zeros([1]));
  const optimizer = tf.train.adam(LEARNING_RATE);
  for (let step = 0; step < STEPS; step += 1) {
    optimizer.minimize(() => {
      const prediction = scaled.matMul(w1).add(b1).tanh().matMul(w2).add(b2);
      return tf.losses.meanSquaredError(y, prediction);
    });
    if (step % 20 === 0) await tf.nextFrame();
  }
  const slopes = w1.div(halfWidth);
  return { w1: slopes, b1: b1.sub(slopes.mul(middle).reshape([hidden])), w2, b2 };
}
