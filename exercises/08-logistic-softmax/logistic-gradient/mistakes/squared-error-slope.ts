import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차에 시그모이드의 미분 $\\pi(1-\\pi)$를 한 번 더 곱했습니다. 그것은 제곱오차의 경사입니다. 이진 엔트로피에서는 로그의 미분 $\\frac{1}{\\pi(1-\\pi)}$과 약분되어 사라집니다.',
  en: 'You multiplied the error by the derivative $\\pi(1-\\pi)$ of the sigmoid. That belongs to the squared error. With binary cross-entropy it cancels against $\\frac{1}{\\pi(1-\\pi)}$ from the logarithms.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const p = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid();
  const delta = p.sub(y).mul(p).mul(tf.sub(1, p));
  return tf.concat([delta.sum().reshape([1]), delta.dot(x)]);
}
