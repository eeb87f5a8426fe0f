import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '크기만 남고 부호가 사라졌습니다. 음의 가중치도 양수로 나옵니다. 줄인 크기에 $u$의 부호를 다시 곱하세요.',
  en: 'Only the size is left; the sign is lost, and negative weights come out positive. Multiply the shrunken size by the sign of $u$.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w
    .sub(g.mul(eta))
    .abs()
    .sub(eta * lambda)
    .relu();
}
