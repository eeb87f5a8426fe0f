import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '걸음을 뗀 다음의 손실만 기록하여 값이 `steps`개입니다. `losses[0]`은 **출발하기 전**, 곧 $w_0 = w_1 = 0$에서의 손실이어야 합니다.',
  en: 'You recorded losses after steps only, so there are just `steps` of them. `losses[0]` has to be the loss **before you set out**, at $w_0 = w_1 = 0$.',
};

export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let w0 = 0;
  let w1 = 0;
  const losses: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const error = x.mul(w1).add(w0).sub(y);
    const gradient0 = error.mean().dataSync()[0]!;
    const gradient1 = error.mul(x).mean().dataSync()[0]!;
    w0 -= eta * gradient0;
    w1 -= eta * gradient1;
    losses.push(x.mul(w1).add(w0).sub(y).square().mean().dataSync()[0]! / 2);
  }
  return { w0, w1, losses };
}
