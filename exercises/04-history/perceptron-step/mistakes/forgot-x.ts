import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 가중치에 같은 값 $\\eta(y-\\hat y)$를 더했습니다. 가중치마다 자신의 입력에 비례하여 움직여야 합니다. 입력이 0인 가중치는 결과에 관여하지 않았으므로 그대로 둡니다.',
  en: 'You added the same $\\eta(y-\\hat y)$ to every weight. Each weight moves in proportion to its own input; a weight whose input is 0 had no part in the answer and stays.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(tf.sub(y, predicted).mul(eta));
}
