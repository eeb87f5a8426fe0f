import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$w = 0$에서 NaN이 나왔습니다. $k = 0$이나 $k = 1$인 항까지 더하면 0의 음수 제곱이 생기고, $w^k/w$로 계산하면 $0/0$이 됩니다. 미분하여 사라지는 항은 더하지 마세요.',
  en: 'At $w = 0$ NaN came out. Adding the terms of $k = 0$ or $k = 1$ as well brings in negative powers of 0, and computing with $w^k/w$ gives $0/0$. Leave out the terms that vanish when differentiated.',
};

export function newtonStep(coef: number[], w: number): number {
  const slope = coef.reduce((sum, c, k) => sum + (k * c * w ** k) / w, 0);
  const curvature = coef.reduce((sum, c, k) => sum + (k * (k - 1) * c * w ** k) / (w * w), 0);
  return w - slope / curvature;
}
