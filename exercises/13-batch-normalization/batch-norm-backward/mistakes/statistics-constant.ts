import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '평균과 분산을 상수로 보고 $\\gamma/\\sqrt{\\hat\\sigma^2+\\epsilon}$만 곱했습니다. 그것은 예측할 때의 경사입니다. 학습할 때에는 $z$가 바뀌면 평균과 분산도 바뀌므로, 그 두 길을 지나는 경사를 더해야 합니다.',
  en: 'You treated mean and variance as constants and multiplied by $\\gamma/\\sqrt{\\hat\\sigma^2+\\epsilon}$ alone. That is the gradient in prediction. In training both change with $z$, and the gradients along these two paths have to be added.',
};

export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const d = dout.mul(gamma);
  return { dz: d.div(deviation), dgamma: dout.mul(normalized).sum(0), dbeta: dout.sum(0) };
}
