import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '평균을 지나는 길은 헤아렸지만 **분산**을 지나는 길이 빠졌습니다. $z_i$가 커지면 분산이 달라지고 모든 예의 분모가 함께 움직입니다.',
  en: 'You followed the path through the mean but not the one through the **variance**. As $z_i$ grows, the variance changes, and with it the denominator of every example.',
};

export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const d = dout.mul(gamma);
  return { dz: d.sub(d.mean(0)).div(deviation), dgamma: dout.mul(normalized).sum(0), dbeta: dout.sum(0) };
}
