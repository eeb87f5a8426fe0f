import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 제곱근 **안**에 넣었습니다. 강의의 Adam은 그렇지만 이 문제는 논문의 식을 따르므로, 제곱근을 취한 **다음에** $\\varepsilon$을 더합니다.',
  en: 'You put $\\varepsilon$ **inside** the root. So does the Adam of the slides, but this exercise follows the paper: $\\varepsilon$ is added **after** taking the root.',
};

export function adamBiasCorrected(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const meanHat = mean.div(1 - beta1 ** t);
  const squareHat = square.div(1 - beta2 ** t);
  const step = meanHat.mul(eta).div(squareHat.add(epsilon).sqrt());
  return { w: w.sub(step), m: mean, s: square };
}
