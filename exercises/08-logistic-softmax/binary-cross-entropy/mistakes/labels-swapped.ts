import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '레이블의 두 경우가 뒤바뀌었습니다. $y = 1$인 예에 $-\\log(1-\\pi)$를, $y = 0$인 예에 $-\\log\\pi$를 매겼습니다. $\\pi$는 $y = \\mathbf{1}$일 확률입니다.',
  en: 'The two cases of the label are swapped: examples with $y = 1$ are charged $-\\log(1-\\pi)$ and those with $y = 0$ are charged $-\\log\\pi$. Remember that $\\pi$ is the probability of $y = \\mathbf{1}$.',
};

export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  return z.softplus().sub(tf.sub(1, y).mul(z)).sum();
}
