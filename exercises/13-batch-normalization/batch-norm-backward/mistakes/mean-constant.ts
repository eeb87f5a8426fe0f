import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 지나는 길은 헤아렸지만 **평균**을 지나는 길이 빠졌습니다. $z_i$가 커지면 평균도 $\\frac1m$만큼 커져 모든 예의 편차가 줄어듭니다. 그래서 `dz`의 열의 합이 0이 되지 않았습니다.',
  en: 'You followed the path through the variance but not the one through the **mean**. As $z_i$ grows, the mean grows by $\\frac1m$ of it and lowers the deviation of every example. That is why your columns of `dz` do not sum to 0.',
};

export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const d = dout.mul(gamma);
  const dz = d.sub(normalized.mul(d.mul(normalized).mean(0))).div(deviation);
  return { dz, dgamma: dout.mul(normalized).sum(0), dbeta: dout.sum(0) };
}
