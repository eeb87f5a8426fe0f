import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: "이차 도함수의 절댓값으로 나누었습니다. 언제나 내려가게 하려는 좋은 생각이지만 뉴턴 방법의 식은 아닙니다. $f''(w) < 0$이면 뉴턴 방법은 최댓값 쪽으로 올라갑니다. 여기서는 식을 있는 그대로 적용합니다.",
  en: "You divided by the absolute value of the second derivative. It is a good idea for always going down, but it is not the formula of Newton's method, which does climb toward a maximum where $f''(w) < 0$. Apply the formula as it stands.",
};

export function newtonStep(coef: number[], w: number): number {
  const slope = coef.reduce((sum, c, k) => (k < 1 ? sum : sum + k * c * w ** (k - 1)), 0);
  const curvature = coef.reduce((sum, c, k) => (k < 2 ? sum : sum + k * (k - 1) * c * w ** (k - 2)), 0);
  return w - slope / Math.abs(curvature);
}
