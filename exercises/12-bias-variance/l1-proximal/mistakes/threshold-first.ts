import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '순서가 바뀌었습니다. 먼저 `w`를 임계화한 다음 경사만큼 움직이면, 마지막에 움직인 가중치가 0이 아니게 됩니다. 경사하강법의 한 걸음이 먼저이고 연성 임계화가 나중입니다.',
  en: 'The order is reversed. If you threshold `w` first and then move it along the gradient, the zeros are gone again. The gradient step comes first, the soft threshold second.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const shrunk = w
    .abs()
    .sub(eta * lambda)
    .relu()
    .mul(w.sign());
  return shrunk.sub(g.mul(eta));
}
