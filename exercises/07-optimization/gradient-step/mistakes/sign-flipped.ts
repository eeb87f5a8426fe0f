import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사의 방향으로 **올라가고** 있습니다. 경사는 손실함수가 커지는 쪽을 가리키므로, 경사에 학습률을 곱한 값을 더하지 말고 **빼야** 합니다: $w := w - \\eta\\,\\partial J/\\partial w$.',
  en: 'You walk **up** the slope. The gradient points to where the loss grows, so learning rate times gradient has to be **subtracted**, not added: $w := w - \\eta\\,\\partial J/\\partial w$.',
};

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
  const error = x.mul(w1).add(w0).sub(y);
  return { w0: tf.add(w0, error.mean().mul(eta)), w1: tf.add(w1, error.mul(x).mean().mul(eta)) };
}
