import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사가 두 배입니다. 손실함수의 $\\frac{1}{2}$이 미분할 때 나오는 2와 상쇄되므로 경사는 오차의 평균, 그리고 오차와 $x_i$의 곱의 평균일 뿐입니다.',
  en: 'Your gradient is twice too large. The $\\frac{1}{2}$ in the loss cancels the 2 from differentiating, so the gradient is just the mean of the errors, and the mean of error times $x_i$.',
};

export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let w0 = 0;
  let w1 = 0;
  const loss = () => x.mul(w1).add(w0).sub(y).square().mean().dataSync()[0]! / 2;
  const losses = [loss()];
  for (let step = 0; step < steps; step += 1) {
    const error = x.mul(w1).add(w0).sub(y);
    const gradient0 = 2 * error.mean().dataSync()[0]!;
    const gradient1 = 2 * error.mul(x).mean().dataSync()[0]!;
    w0 -= eta * gradient0;
    w1 -= eta * gradient1;
    losses.push(loss());
  }
  return { w0, w1, losses };
}
