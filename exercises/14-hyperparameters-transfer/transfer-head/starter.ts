import * as tf from '@tensorflow/tfjs';

/**
 * 고정된 신경망의 특징 위에 소프트맥스 층 하나를 학습시키고 가중치를 돌려줍니다.
 * Trains one softmax layer on the features of a frozen network and returns its weights.
 *
 * @param features [n, d] 특징 · features
 * @param y [n, k] 원-핫 · one-hot
 */
export async function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const w = tf.variable(tf.zeros([features.shape[1], y.shape[1]]));
  const b = tf.variable(tf.zeros([y.shape[1]]));

  const steps = 200;
  const losses: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    // 여기서 w와 b를 한 번 갱신하며 손실을 담으세요. · Update w and b once here, and push the loss.
    if ((step + 1) % 20 > 0) continue;
    show.progress(step + 1, steps);
    show.line(losses, { xLabel: 'step', yLabel: 'loss' });
    await tf.nextFrame();
  }

  return { w, b };
}
