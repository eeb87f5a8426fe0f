import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '밑을 10이 아니라 $e$로 썼습니다. 그러면 $n$번 뒤의 학습률이 $\\eta_0/10$이 아니라 $\\eta_0/e \\approx 0.37\\,\\eta_0$이 됩니다. `Math.exp`는 밑이 $e$인 지수함수입니다.',
  en: 'The base is $e$ in place of 10. After $n$ steps you get $\\eta_0/e \\approx 0.37\\,\\eta_0$, not $\\eta_0/10$. `Math.exp` is the exponential with base $e$.',
};

export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * Math.exp(-t / n);
}
