import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예 하나를 처리하면서 $w_0$을 먼저 갱신하고, $w_1$에는 **새로운** $w_0$으로 다시 구한 오차를 썼습니다. 예 하나의 걸음에서는 두 가중치를 같은 오차로 함께 갱신해야 합니다.',
  en: 'Within one example you updated $w_0$ first, and for $w_1$ used an error computed with the **new** $w_0$. In the step of one example both weights are updated with the same error.',
};

export function sgdEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  for (const i of order) {
    w0 -= eta * (w0 + w1 * xs[i]! - ys[i]!);
    w1 -= eta * (w0 + w1 * xs[i]! - ys[i]!) * xs[i]!;
  }
  return { w0, w1 };
}
