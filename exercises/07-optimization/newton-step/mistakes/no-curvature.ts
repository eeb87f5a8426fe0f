import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: "이차 도함수로 나누지 않고 경사만 뺐습니다. 그것은 학습률이 1인 경사하강법입니다. 뉴턴 방법은 굽은 정도 $f''(w)$로 나누어 걸음의 길이를 스스로 정합니다.",
  en: "You subtracted the slope without dividing by the second derivative, which is gradient descent with learning rate 1. Newton's method divides by the curvature $f''(w)$, and so decides the length of the step by itself.",
};

export function newtonStep(coef: number[], w: number): number {
  const slope = coef.reduce((sum, c, k) => (k < 1 ? sum : sum + k * c * w ** (k - 1)), 0);
  return w - slope;
}
