import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$w^{k-1}$을 $w^k/w$로 계산했습니다. $w = 0$이면 $0/0$이 되어 NaN이 나옵니다. 지수를 줄여서 바로 거듭제곱하고, 미분하여 사라지는 항은 더하지 마세요.',
  en: 'You computed $w^{k-1}$ as $w^k/w$. At $w = 0$ that is $0/0$, hence NaN. Lower the exponent instead, and leave out the terms that vanish when differentiated.',
};

export function newtonStep(coef: number[], w: number): number {
  const slope = coef.reduce((sum, c, k) => sum + (k * c * w ** k) / w, 0);
  const curvature = coef.reduce((sum, c, k) => sum + (k * (k - 1) * c * w ** k) / (w * w), 0);
  return w - slope / curvature;
}
