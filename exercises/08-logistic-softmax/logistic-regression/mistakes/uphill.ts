import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '손실함수의 경사를 **더했기** 때문에 손실이 걸음마다 커졌습니다. $\\pi - y$로 만든 경사는 빼야 합니다. 더하려면 로그가능도의 경사, 곧 $y - \\pi$로 만든 것이어야 합니다.',
  en: 'You **added** the gradient of the loss, so the loss grew with every step. A gradient made from $\\pi - y$ is subtracted; what may be added is the gradient of the log-likelihood, made from $y - \\pi$.',
};

export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number) {
  const [n, p] = x.shape;
  const ones = tf.concat([tf.ones([n, 1]), x], 1);
  let w: tf.Tensor = tf.zeros([p + 1]);
  for (let step = 0; step < steps; step += 1) {
    const error = ones.dot(w).sigmoid().sub(y);
    w = w.add(error.dot(ones).mul(eta));
  }
  return w;
}
