import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\varepsilon$을 제곱근 **밖**에서 더했습니다. PyTorch는 그렇게 하지만 강의의 식은 $\\sqrt{s+\\varepsilon}$입니다. $\\varepsilon$이 아주 작으면 거의 같고, $s$가 $\\varepsilon$만큼 작으면 크게 다릅니다.',
  en: 'You added $\\varepsilon$ **outside** the root. PyTorch does, but the form of this course is $\\sqrt{s+\\varepsilon}$. The two hardly differ while $\\varepsilon$ is tiny; where $s$ is as small as $\\varepsilon$, they differ a lot.',
};

export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square());
  return { w: w.sub(g.mul(eta).div(sum.sqrt().add(epsilon))), s: sum };
}
