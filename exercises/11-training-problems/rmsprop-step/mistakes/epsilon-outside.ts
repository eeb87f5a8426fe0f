import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 제곱근 **밖**에서 더했습니다. 강의의 식은 $\\sqrt{s+\\varepsilon}$이므로 제곱근을 취하기 전에 더해야 합니다. $\\varepsilon$이 크거나 $s$가 $\\varepsilon$만큼 작으면 두 식의 차이가 큽니다.',
  en: 'You added $\\varepsilon$ **outside** the root. The form of this course is $\\sqrt{s+\\varepsilon}$, so add it before taking the root. The two differ a lot where $\\varepsilon$ is large or $s$ as small as $\\varepsilon$.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(alpha).add(g.square().mul(1 - alpha));
  return { w: w.sub(g.mul(eta).div(average.sqrt().add(epsilon))), s: average };
}
