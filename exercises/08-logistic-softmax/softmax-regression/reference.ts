import * as tf from '@tensorflow/tfjs';

/**
 * 곱 하나로 모든 범주의 경사를 같은 확률에서 구합니다. tidy는 걸음마다 생긴 텐서를 바로 지웁니다.
 * One product gives the slopes of all categories from the same probabilities; tidy frees each step's tensors at once.
 */
export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1], y.shape[1]]);
  for (let step = 0; step < steps; step += 1) {
    w = tf.tidy(() => {
      const error: tf.Tensor = x.matMul(w).softmax().sub(y);
      return w.sub(x.matMul(error, true).mul(eta));
    });
  }
  return w;
}
