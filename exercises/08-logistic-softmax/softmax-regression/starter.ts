import * as tf from '@tensorflow/tfjs';

/**
 * 소프트맥스 회귀모형의 학습: 0에서 시작하여 경사하강법으로 정확히 steps번 갱신합니다.
 * Trains a softmax regression: starts at 0 and takes exactly `steps` steps of gradient descent.
 *
 * @param x [n, p]
 * @param y [n, k] 원-핫 · one-hot
 * @param eta 학습률 · learning rate
 * @param steps 갱신 횟수 · number of updates
 * @returns [p, k]
 */
export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  const w = tf.variable(tf.zeros([x.shape[1], y.shape[1]]) as tf.Tensor2D);
  const losses: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    // 여기서 w를 한 번 갱신하세요. 손실도 담으면 곡선이 그려집니다. · Update w once here; push the loss to see its curve.
    show.progress(step + 1, steps);
    show.line(losses, { xLabel: 'step', yLabel: 'loss' });
  }
  return w;
}
