import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '새 제곱 $g^2$에 $1-\\alpha$를 곱하지 않았습니다. 그러면 두 무게의 합이 1이 아니어서 평균이 되지 않고, $s$가 최대 $\\frac{1}{1-\\alpha}$배까지 커집니다.',
  en: 'You did not multiply the new square $g^2$ by $1-\\alpha$. The two weights then do not sum to 1, the result is no average, and $s$ grows up to $\\frac{1}{1-\\alpha}$ times too large.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(alpha).add(g.square());
  return { w: w.sub(g.mul(eta).div(average.add(epsilon).sqrt())), s: average };
}
