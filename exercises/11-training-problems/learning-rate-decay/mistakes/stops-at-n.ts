import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$t$가 $n$을 넘으면 더 줄이지 않았습니다. $n$은 학습의 끝이 아니라 학습률이 10분의 1이 되는 데 걸리는 횟수입니다. $t > n$이어도 식을 그대로 씁니다.',
  en: 'You stop the decay once $t$ has passed $n$. That number is not the end of training but the time in which the rate falls to a tenth; the formula holds for $t > n$ just as well.',
};

export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * 10 ** -Math.min(1, t / n);
}
