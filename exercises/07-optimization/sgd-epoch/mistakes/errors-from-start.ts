import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 오차를 출발점의 가중치로 한꺼번에 구해 놓고 차례로 더했습니다. 그러면 순서가 아무런 뜻이 없고, 걸음이 $n$배인 경사하강법의 한 걸음과 같습니다. 예마다 **지금의** 가중치로 오차를 다시 구하세요.',
  en: 'You computed all errors at the starting weights and then applied them one by one. The order has no meaning then: it amounts to one step of gradient descent, $n$ times as long. Compute each error anew, at the **current** weights.',
};

export function sgdEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
) {
  const errors = x.mul(w1).add(w0).sub(y).arraySync() as number[];
  const xs = x.arraySync();
  for (const i of order) {
    w0 -= eta * errors[i]!;
    w1 -= eta * errors[i]! * xs[i]!;
  }
  return { w0, w1 };
}
