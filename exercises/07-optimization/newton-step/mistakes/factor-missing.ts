import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이차 도함수에 $(k-1)$이 빠졌습니다. $kc_kw^{k-1}$을 다시 미분하면 지수가 하나 줄 뿐 아니라 **그 지수 $k-1$이 앞에 곱해집니다**. 이차항에서는 티가 나지 않지만 삼차항부터 틀립니다.',
  en: 'The factor $(k-1)$ is missing from your second derivative. Differentiating $kc_kw^{k-1}$ not only lowers the exponent but also **multiplies by it**, by $k-1$. For the quadratic term it makes no difference; from the cubic on it does.',
};

export function newtonStep(coef: number[], w: number): number {
  const slope = coef.reduce((sum, c, k) => (k < 1 ? sum : sum + k * c * w ** (k - 1)), 0);
  const curvature = coef.reduce((sum, c, k) => (k < 2 ? sum : sum + k * c * w ** (k - 2)), 0);
  return w - slope / curvature;
}
