import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`dz`에 $\\gamma$가 빠졌습니다. $\\tilde z = \\gamma z_{\\text{norm}} + \\beta$이므로 표준화한 값으로 내려가는 경사는 위에서 온 경사에 $\\gamma$를 곱한 것입니다.',
  en: '`dz` lacks the factor $\\gamma$. Since $\\tilde z = \\gamma z_{\\text{norm}} + \\beta$, what goes down to the standardized values is the gradient from above times $\\gamma$.',
};

export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const dz = dout
    .sub(dout.mean(0))
    .sub(normalized.mul(dout.mul(normalized).mean(0)))
    .div(deviation);
  return { dz, dgamma: dout.mul(normalized).sum(0), dbeta: dout.sum(0) };
}
