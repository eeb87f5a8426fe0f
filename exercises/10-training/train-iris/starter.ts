import * as tf from '@tensorflow/tfjs';

/**
 * 붓꽃의 종을 맞히는 신경망을 학습시키고 가중치를 돌려줍니다. 은닉층은 ReLU, 출력층은 소프트맥스입니다.
 * Trains a network that tells the species of irises and returns its weights. Hidden layer: ReLU; output: softmax.
 *
 * @param x [n, 4] 표준화된 측정값 · standardized measurements
 * @param y [n, 3] 원-핫 · one-hot
 */
export async function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const hidden = 8;
  const w1 = tf.variable(tf.zeros([4, hidden]));
  const b1 = tf.variable(tf.zeros([hidden]));
  const w2 = tf.variable(tf.zeros([hidden, 3]));
  const b2 = tf.variable(tf.zeros([3]));

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
