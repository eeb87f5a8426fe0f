import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사가 두 배입니다. 여기서 쓰는 손실함수는 $\\frac{1}{2n}\\sum(\\cdot)^2$이므로 미분할 때 나오는 2가 $\\frac{1}{2}$과 상쇄됩니다. 많은 라이브러리의 평균제곱오차에는 이 $\\frac{1}{2}$이 없어 경사가 두 배가 됩니다.',
  en: 'Your gradient is twice too large. The loss here is $\\frac{1}{2n}\\sum(\\cdot)^2$, and the 2 from differentiating cancels the $\\frac{1}{2}$. The mean squared error of many libraries has no $\\frac{1}{2}$, hence twice the gradient.',
};

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  return {
    w0: tf.sub(w0, error.mean().mul(2 * eta)),
    w1: tf.sub(
      w1,
      error
        .mul(x)
        .mean()
        .mul(2 * eta),
    ),
  };
}
