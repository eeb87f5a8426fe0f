import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이번 경사를 더하기 **전의** $s$로 나누었습니다. 첫걸음에는 $s = 0$이어서 $\\sqrt\\varepsilon$으로만 나누게 되어 걸음이 엄청나게 커집니다. 새 $s_{t+1}$을 먼저 구한 다음 그것으로 나누세요.',
  en: 'You divided by the $s$ from **before** this gradient was added. At the first step $s = 0$, so you divide by $\\sqrt\\varepsilon$ alone and the step is gigantic. Compute $s_{t+1}$ first and divide by that.',
};

export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const step = g.mul(eta).div(s.add(epsilon).sqrt());
  return { w: w.sub(step), s: s.add(g.square()) };
}
