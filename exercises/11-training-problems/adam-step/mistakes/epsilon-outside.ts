import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 제곱근 **밖**에서 더했습니다. 논문과 대부분의 프레임워크는 그렇게 하지만 강의의 식은 $\\sqrt{s+\\varepsilon}$입니다. 제곱근을 취하기 전에 더하세요.',
  en: 'You added $\\varepsilon$ **outside** the root. The paper and most frameworks do, but the form of this course is $\\sqrt{s+\\varepsilon}$: add it before taking the root.',
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
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const step = mean.mul(eta).div(square.sqrt().add(epsilon));
  return { w: w.sub(step), m: mean, s: square };
}
