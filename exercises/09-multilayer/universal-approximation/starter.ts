import * as tf from '@tensorflow/tfjs';

/**
 * 은닉층이 하나인 신경망을 학습시켜 곡선을 근사합니다. 은닉층은 tanh, 출력층은 항등함수입니다.
 * Trains a network with one hidden layer to follow a curve. Hidden layer: tanh; output: the identity.
 *
 * @param x [n, 1]
 * @param y [n, 1]
 * @param hidden 은닉층의 뉴런 수 · number of hidden neurons
 */
export async function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const w1 = tf.variable(tf.zeros([1, hidden]));
  const b1 = tf.variable(tf.zeros([hidden]));
  const w2 = tf.variable(tf.zeros([hidden, 1]));
  const b2 = tf.variable(tf.zeros([1]));

  const steps = 200;
  const losses: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    // 위에서 초깃값을 정하고, 여기서 한 번 갱신하며 손실을 담으세요. · Choose initial values above; update once here and push the loss.
    if ((step + 1) % 20 > 0) continue;
    show.progress(step + 1, steps);
    show.line(losses, { xLabel: 'step', yLabel: 'loss' });
    await tf.nextFrame();
  }

  return { w1, b1, w2, b2 };
}
