import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '로그 속에 작은 수를 더하거나 확률을 잘라 내어 NaN은 막았지만, 확률이 그 수보다 작으면 답이 달라집니다. $p = 10^{-20}$이면 $-\\log p \\approx 46$이어야 하는데 16쯤에서 멈춥니다. 더하거나 자르지 말고 $y = 0$인 항만 빼 놓으세요.',
  en: 'Adding a small number inside the logarithm, or clipping the probabilities, avoids NaN, but changes the answer for probabilities below it: at $p = 10^{-20}$, $-\\log p \\approx 46$ stops at about 16. Neither add nor clip; just leave out the terms with $y = 0$.',
};

export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  return y.mul(p.add(1e-7).log()).sum().neg();
}
