import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '평균제곱오차에 $\\frac{1}{2}$이 없습니다. 라이브러리의 평균제곱오차에는 흔히 없지만, 강의의 식은 미분할 때 나오는 2를 없애려고 $\\frac{1}{2n}$을 곱합니다. 교차 엔트로피는 맞습니다.',
  en: 'Your mean squared error lacks the $\\frac{1}{2}$. Libraries often leave it out, but the lecture multiplies by $\\frac{1}{2n}$, so that the 2 from differentiating cancels. The cross-entropy is right.',
};

export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const n = o.shape[0];
  const mse = y.sub(o).square().sum().div(n);
  const chosen = tf.where(y.greater(0), o, tf.onesLike(o));
  const crossEntropy = y.mul(chosen.log()).sum().div(-n);
  return { mse, crossEntropy };
}
