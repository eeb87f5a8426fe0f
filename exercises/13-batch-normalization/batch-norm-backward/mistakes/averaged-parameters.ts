import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`dgamma`와 `dbeta`를 예들에 대해 **평균**했습니다. $\\gamma$와 $\\beta$는 모든 예에 함께 쓰이므로 경사는 합입니다. 손실에 $\\frac1m$이 있다면 그것은 위에서 내려온 경사에 이미 들어 있습니다.',
  en: 'You **averaged** `dgamma` and `dbeta` over the examples. $\\gamma$ and $\\beta$ serve all examples, so their gradients are sums. If the loss has a $\\frac1m$, it is already in the gradient from above.',
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
  return { dz, dgamma: dout.mul(normalized).mean(0), dbeta: dout.mean(0) };
}
