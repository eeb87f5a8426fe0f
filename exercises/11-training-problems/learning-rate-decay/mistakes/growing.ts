import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '지수에 음의 부호가 없어 학습률이 **커집니다**. $n$번마다 10배가 되므로 곧 발산합니다. $t$가 커질수록 작아지도록 지수의 부호를 확인하세요.',
  en: 'Without the minus sign in the exponent the rate **grows**, tenfold every $n$ steps, and training soon diverges. Check the sign: the rate has to fall with $t$.',
};

export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * 10 ** (t / n);
}
