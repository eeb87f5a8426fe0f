import * as tf from '@tensorflow/tfjs';

/**
 * 모든 예에 공통인 성분은 평균과 분산을 지나며 빠집니다. 곧 d의 평균과, d의 z_norm 방향 성분을 뺍니다.
 * Mean and variance take back what all examples have in common: the even part of d, and its part along z_norm.
 */
export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const d = dout.mul(gamma);
  const alongNormalized = normalized.mul(d.mul(normalized).mean(0));
  return {
    dz: d.sub(d.mean(0)).sub(alongNormalized).div(deviation),
    dgamma: dout.mul(normalized).sum(0),
    dbeta: dout.sum(0),
  };
}
