import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$m$을 구할 때 경사에 $1-\\beta_1$을 곱하지 않았습니다. 모멘텀 방법처럼 **더하기만** 하면 $m$이 최대 $\\frac{1}{1-\\beta_1}$배까지 커집니다. Adam의 $m$은 평균이므로 두 무게의 합이 1이어야 합니다.',
  en: 'You did not multiply the gradient by $1-\\beta_1$ in $m$. **Adding up** as in momentum lets $m$ grow up to $\\frac{1}{1-\\beta_1}$ times too large. In Adam $m$ is an average: its two weights sum to 1.',
};

export function adamStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const mean = m.mul(beta1).add(g);
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const step = mean.mul(eta).div(square.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
