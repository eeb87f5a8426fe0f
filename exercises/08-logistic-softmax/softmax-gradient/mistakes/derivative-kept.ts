import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차에 $\\pi(1-\\pi)$를 한 번 더 곱했습니다. 소프트맥스의 미분은 로그의 미분과 합쳐지면서 이미 $\\pi - y$ 속에 들어갔습니다. 더 곱할 것은 입력 $x$뿐입니다.',
  en: 'You multiplied the error by $\\pi(1-\\pi)$ once more. The derivative of softmax has already merged with that of the logarithm into $\\pi - y$; only the input $x$ is left to multiply by.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const p = x.matMul(w).softmax();
  const delta = p.sub(y).mul(p).mul(tf.sub(1, p));
  return x.matMul(delta, true);
}
