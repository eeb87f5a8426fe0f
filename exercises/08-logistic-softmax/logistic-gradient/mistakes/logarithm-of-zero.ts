import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\log\\pi$와 $\\log(1-\\pi)$를 거쳐 미분했기 때문에, 가중합이 크면 $\\pi$가 0이나 1로 반올림되어 $0\\cdot\\infty$, 곧 NaN이 됩니다. 식을 먼저 손으로 정리하면 로그도 나눗셈도 남지 않습니다.',
  en: 'You differentiated through $\\log\\pi$ and $\\log(1-\\pi)$. For large weighted sums $\\pi$ rounds to 0 or 1, and $0\\cdot\\infty$ is NaN. Simplify on paper first: neither a logarithm nor a division remains.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const p = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid();
  const slopeOfLoss = tf.sub(1, y).div(tf.sub(1, p)).sub(y.div(p));
  const error = slopeOfLoss.mul(p).mul(tf.sub(1, p));
  return tf.concat([error.sum().reshape([1]), error.dot(x)]);
}
