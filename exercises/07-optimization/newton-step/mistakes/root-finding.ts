import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: "$w - f(w)/f'(w)$로 움직였습니다. 이것은 $f(w) = 0$이 되는 **근**을 찾는 뉴턴 방법입니다. 최솟값에서는 $f'(w) = 0$이므로, 같은 방법을 $f$가 아니라 $f'$에 적용해야 합니다.",
  en: "You moved to $w - f(w)/f'(w)$. That is Newton's method for a **root**, where $f(w) = 0$. At a minimum it is $f'(w)$ that vanishes, so the same method has to be applied to $f'$ in place of $f$.",
};

export function newtonStep(coef: number[], w: number): number {
  const value = coef.reduce((sum, c, k) => sum + c * w ** k, 0);
  const slope = coef.reduce((sum, c, k) => (k < 1 ? sum : sum + k * c * w ** (k - 1)), 0);
  return w - value / slope;
}
