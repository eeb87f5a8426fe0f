import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\eta_0(1-t/n)$처럼 **직선**으로 줄였습니다. 그러면 $t = n$에서 0이 되고 그 뒤에는 음수가 되어 손실이 커지는 쪽으로 움직입니다. 일정한 양을 빼지 말고 일정한 비율로 줄여야 합니다.',
  en: 'The rate falls along a **straight line**, as in $\\eta_0(1-t/n)$. It is 0 at $t = n$ and negative after that, which would walk uphill. The decay is by a constant factor at every step, not by a constant amount.',
};

export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * (1 - t / n);
}
