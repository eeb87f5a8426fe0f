import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`dgamma`를 $z$로 구했습니다. $\\gamma$에 곱해지는 것은 $z$가 아니라 **표준화한** 값 $z_{\\text{norm}}$입니다.',
  en: 'You computed `dgamma` with $z$. What $\\gamma$ multiplies is not $z$ but the **standardized** value $z_{\\text{norm}}$.',
};

export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const centered = z.sub(z.mean(0));
  const deviation = centered.square().mean(0).add(epsilon).sqrt();
  const normalized = centered.div(deviation);
  const d = dout.mul(gamma);
  const dz = d
    .sub(d.mean(0))
    .sub(normalized.mul(d.mul(normalized).mean(0)))
    .div(deviation);
  return { dz, dgamma: dout.mul(z).sum(0), dbeta: dout.sum(0) };
}
