import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '걸음이 두 배입니다. $(y-w\\cdot x)^2$을 미분하면 2가 나오지만, 여기서 쓰는 손실함수는 $\\frac12(y-w\\cdot x)^2$이므로 2가 상쇄됩니다.',
  en: 'Your step is twice too long. Differentiating $(y-w\\cdot x)^2$ gives a 2, but the loss here is $\\frac12(y-w\\cdot x)^2$, and the 2 cancels.',
};

export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = tf.sub(y, w.mul(x).sum());
  return w.add(x.mul(error.mul(2 * eta)));
}
