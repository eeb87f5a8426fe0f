import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '손실은 맞지만 가중치가 한 걸음을 더 갔습니다. 손실이 `steps + 1`개라고 해서 걸음도 `steps + 1`번인 것은 아닙니다. 마지막 손실은 마지막 가중치의 손실이어야 합니다.',
  en: 'The losses are right, but the weights have gone one step too far. There are `steps + 1` losses, yet only `steps` steps. The last loss must be that of the last weights.',
};

export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let w0 = 0;
  let w1 = 0;
  const losses: number[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const error = x.mul(w1).add(w0).sub(y);
    losses.push(error.square().mean().dataSync()[0]! / 2);
    const gradient0 = error.mean().dataSync()[0]!;
    const gradient1 = error.mul(x).mean().dataSync()[0]!;
    w0 -= eta * gradient0;
    w1 -= eta * gradient1;
  }
  return { w0, w1, losses };
}
