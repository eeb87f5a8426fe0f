import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`w`의 **마지막** 값을 편향으로 썼습니다. 이 강의에서는 편향 $w_0$이 맨 앞, 0번 자리에 있고 $w_1, \\dots, w_p$가 그 뒤를 따릅니다.',
  en: 'You took the **last** value of `w` for the bias. In this course the bias $w_0$ stands first, at index 0, and $w_1, \\dots, w_p$ follow.',
};

export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const p = x.shape[1];
  const probability = x.dot(w.slice(0, p)).add(w.slice(p, 1)).sigmoid();
  return { probability, label: probability.greater(0.5).toInt() };
}
