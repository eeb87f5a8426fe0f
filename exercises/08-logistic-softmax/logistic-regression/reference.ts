import * as tf from '@tensorflow/tfjs';

/**
 * 1로 된 열을 붙이면 편향도 보통의 가중치가 되어, 옛 가중치에서 구한 경사 전체가 곱 하나로 나옵니다.
 * A column of ones makes the bias a weight like the others, so one product gives the whole gradient from the old weights.
 */
export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  const [n, p] = x.shape;
  const withOnes = tf.concat([tf.ones([n, 1]), x], 1);
  let w: tf.Tensor = tf.zeros([p + 1]);
  for (let step = 0; step < steps; step += 1) {
    w = tf.tidy(() => {
      const error = withOnes.dot(w).sigmoid().sub(y);
      return w.sub(error.dot(withOnes).mul(eta));
    });
  }
  return w;
}
