import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '갱신이 한 번 모자랍니다. 반복문이 1에서 시작하여 `steps`보다 작을 때까지 돌면 `steps − 1`번만 돕니다. 정확히 `steps`번 갱신하세요.',
  en: 'One update is missing. A loop that starts at 1 and runs while the counter is below `steps` turns only `steps − 1` times. Update exactly `steps` times.',
};

export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  const [n, p] = x.shape;
  const ones = tf.concat([tf.ones([n, 1]), x], 1);
  let w: tf.Tensor = tf.zeros([p + 1]);
  for (let step = 1; step < steps; step += 1) {
    const error = ones.dot(w).sigmoid().sub(y);
    w = w.sub(error.dot(ones).mul(eta));
  }
  return w;
}
