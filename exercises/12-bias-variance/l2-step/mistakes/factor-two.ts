import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '벌칙의 경사가 두 배입니다. 벌칙은 $\\lambda\\lVert w\\rVert^2$이 아니라 $\\frac{\\lambda}{2}\\lVert w\\rVert^2$이므로 미분하면 $2\\lambda w$가 아니라 $\\lambda w$입니다. Keras의 `l2`에는 이 $\\frac12$이 없어 $2\\lambda w$가 됩니다.',
  en: 'The gradient of the penalty is twice too large. The penalty is $\\frac{\\lambda}{2}\\lVert w\\rVert^2$, not $\\lambda\\lVert w\\rVert^2$, and its derivative is $\\lambda w$, not $2\\lambda w$. The `l2` of Keras has no $\\frac12$, hence the 2.',
};

export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.add(w.mul(2 * lambda)).mul(eta));
}
