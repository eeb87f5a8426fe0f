import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '한 걸음 안에서 $w_0$을 먼저 갱신하고, $w_1$의 경사를 **새로운** $w_0$으로 구했습니다. 두 경사를 모두 이전 값에서 구한 다음에 함께 갱신해야 합니다.',
  en: 'Within a step you updated $w_0$ first and then took the gradient for $w_1$ at the **new** $w_0$. Both gradients belong to the old values: compute both, then update both.',
};

export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let w0 = 0;
  let w1 = 0;
  const loss = () => x.mul(w1).add(w0).sub(y).square().mean().dataSync()[0]! / 2;
  const losses = [loss()];
  for (let step = 0; step < steps; step += 1) {
    w0 -= eta * x.mul(w1).add(w0).sub(y).mean().dataSync()[0]!;
    w1 -= eta * x.mul(w1).add(w0).sub(y).mul(x).mean().dataSync()[0]!;
    losses.push(loss());
  }
  return { w0, w1, losses };
}
