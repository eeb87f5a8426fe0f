import * as tf from '@tensorflow/tfjs';

/**
 * 은닉층이 두 개인 신경망을 시그모이드와 ReLU로 각각 500회 학습시킵니다. 출력층은 소프트맥스입니다.
 * Trains a network with two hidden layers for 500 updates with sigmoid, and another one with ReLU. Output: softmax.
 *
 * @param x [n, 4] 표준화된 측정값 · standardized measurements
 * @param y [n, 3] 원-핫 · one-hot
 */
export async function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  const initialize = () => ({
    w1: tf.variable(tf.zeros([4, 8])),
    b1: tf.variable(tf.zeros([8])),
    w2: tf.variable(tf.zeros([8, 8])),
    b2: tf.variable(tf.zeros([8])),
    w3: tf.variable(tf.zeros([8, 3])),
    b3: tf.variable(tf.zeros([3])),
  });
  const sigmoid = initialize();
  const relu = initialize();

  const updates = 500;
  const losses: Record<string, number[]> = { sigmoid: [], relu: [] };
  for (let update = 0; update < updates; update += 1) {
    // 초깃값을 정하고, 여기서 두 신경망을 한 번씩 갱신하며 손실을 담으세요.
    // Choose initial values above; update both networks once here, and push their losses.
    if ((update + 1) % 50 > 0) continue;
    show.progress(update + 1, updates);
    show.line(losses, { xLabel: 'update', yLabel: 'loss' });
    await tf.nextFrame();
  }

  return { sigmoid, relu };
}
