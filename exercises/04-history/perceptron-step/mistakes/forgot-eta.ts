import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률 $\\eta$를 곱하지 않아 걸음이 너무 깁니다. 틀린 예의 입력을 그대로 더하거나 빼지 말고 $\\eta$배만큼만 반영하세요.',
  en: 'The learning rate $\\eta$ is missing, so the step is too long. Of the input of a wrong example, add or subtract only $\\eta$ times as much.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(x.mul(tf.sub(y, predicted)));
}
