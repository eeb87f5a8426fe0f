import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치는 맞지만 기록한 손실이 두 배입니다. 손실함수는 $J = \\frac{1}{2n}\\sum(\\cdot)^2$이므로 오차 제곱의 평균을 다시 2로 나누어야 합니다.',
  en: 'The weights are right, but the losses you recorded are twice too large. The loss is $J = \\frac{1}{2n}\\sum(\\cdot)^2$: half the mean of squared errors.',
};

export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let w0 = 0;
  let w1 = 0;
  const loss = () => x.mul(w1).add(w0).sub(y).square().mean().dataSync()[0]!;
  const losses = [loss()];
  for (let step = 0; step < steps; step += 1) {
    const error = x.mul(w1).add(w0).sub(y);
    const gradient0 = error.mean().dataSync()[0]!;
    const gradient1 = error.mul(x).mean().dataSync()[0]!;
    w0 -= eta * gradient0;
    w1 -= eta * gradient1;
    losses.push(loss());
  }
  return { w0, w1, losses };
}
